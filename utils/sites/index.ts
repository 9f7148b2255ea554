/** The helpdesks and chats Tact knows by name, in the order they are offered; behind them those that people run at addresses of their own. */
import { BY_NAME } from './by-name';
import { chatwoot } from './chatwoot';
import { converse } from './converse';
import { crisp } from './crisp';
import type { Site } from './define-site';
import { discord } from './discord';
import { discourse } from './discourse';
import { feige } from './feige';
import { frappe } from './frappe';
import { freescout } from './freescout';
import { freshchat } from './freshchat';
import { freshdesk } from './freshdesk';
import { glpi } from './glpi';
import { gmail } from './gmail';
import { helpscout } from './helpscout';
import { hubspot } from './hubspot';
import { intercom } from './intercom';
import { libredesk } from './libredesk';
import { lineoa } from './lineoa';
import { mattermost } from './mattermost';
import { messenger } from './messenger';
import { odoo } from './odoo';
import { osticket } from './osticket';
import { outlook } from './outlook';
import { pancake } from './pancake';
import { coveredBy } from './patterns';
import { peppermint } from './peppermint';
import { pinduoduo } from './pinduoduo';
import { reamaze } from './reamaze';
import { redmine } from './redmine';
import { rocketchat } from './rocketchat';
import { rt } from './rt';
import { salesforce } from './salesforce';
import { slack } from './slack';
import { tawk } from './tawk';
import { teams } from './teams';
import { telegram } from './telegram';
import { trudesk } from './trudesk';
import { uvdesk } from './uvdesk';
import { whatsapp } from './whatsapp';
import { zalo } from './zalo';
import { zammad } from './zammad';
import { zendesk } from './zendesk';
import { znuny } from './znuny';
import { zulip } from './zulip';

export const SITES: readonly Site[] = [
  zendesk,
  intercom,
  freshdesk,
  freshchat,
  helpscout,
  hubspot,
  salesforce,
  crisp,
  reamaze,
  chatwoot,
  zammad,
  gmail,
  outlook,
  slack,
  teams,
  whatsapp,
  telegram,
  messenger,
  discord,
  zalo,
  pancake,
  lineoa,
  feige,
  pinduoduo,
  tawk,
  odoo,
  frappe,
  zulip,
  freescout,
  osticket,
  rt,
  znuny,
  rocketchat,
  mattermost,
  converse,
  discourse,
  uvdesk,
  libredesk,
  peppermint,
  trudesk,
  redmine,
  glpi,
  ...BY_NAME,
];

/** Those that can be offered by name: the others have no address of their own. */
export const OFFERED_SITES: readonly Site[] = SITES.filter(({ hosts }) => hosts.length > 0);

/** The helpdesk an origin belongs to, whatever the path; null for any other. */
export const siteOfOrigin = (origin: string): Site | null => SITES.find((site) => coveredBy(site.hosts, origin)) ?? null;

/** The helpdesk a page's address belongs to: host and path. Null for any other page. */
export function siteOfUrl(url: string): Site | null {
  if (!URL.canParse(url)) return null;
  const { origin } = new URL(url);
  return SITES.find((site) => coveredBy(site.hosts, origin) && hasPath(site, url)) ?? null;
}

/** Whether the path, query and hash of an address are ones of the site's. */
export function hasPath(site: Site, url: string): boolean {
  const { pathname, search, hash } = new URL(url);
  const path = pathname + search + hash;
  return site.paths === undefined || site.paths.some((source) => new RegExp(source).test(path));
}
