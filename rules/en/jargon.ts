import { defineRule } from '../engine/pack';

const TERMS =
  'msisdn | acquirer | settlement batch | regression | wms | snr | sop | sla | slas | etl | edi | imsi | hlr | aml | ndr | rtv | foc | oos | crq | cron | idempotent* | cache invalidation | (parent | child) ticket | dupe | sign-off | qa | whois | traceroute | trace routes | ussd | clean boot | (installation | event | error) logs | track circuit | final value fee | fulfillment cent* | fulfilment cent* | final carrier | linehaul | consignee | waitlist status | fare (bucket | basis) | rbd | interline | authentication (status | token) | new build | beta channel | deprovision* | reprovision* | failover | load balanc* | underwrit* | subrogation | adjudicat* | pro rata | batch run | t + 2 | esim profile | rma | pnr | sku | skus | kyc | crm | api | backend | back-end | frontend | front-end | uat | hotfix | sprint | backlog | tier (1 | 2 | 3 | one | two | three) | l1 | l2 | l3 | level (2 | 3 | two | three) (support | team | agent | technician) | record locator | provisioning | provisioned | authorization hold | chargeback | churn | remittance | soft decline | hard decline | issuer | 3ds | gds | dhcp | dslam | cpe | dns | propagation | mx record | ssl | webhook | webhooks | dlq | oom-killed | pod | sync job | latency | packet loss | mtu | nat | vlan | imap | pop3 | smtp | sap | three-way matched | ap (has | have) | pod copy | proof of delivery | tat | csat | iccid | mac address | apn | cache-control | payload | endpoint | deploy | deployed | rollback | prod | staging | repo | ticket (was | has been | is) merged | merged (your | the) ticket | triage | bucket | eod | ivr | noc | ont | olt | rca | jira | salesforce | swap order | sim provisioning | port-in | port-out | chargebacks | void | voided | preauth | pre-authorization | batch job | irrops | codeshare | no-show code | eta window | awb | case owner | dunning | ledger | propagate | expected behavior | expected behaviour';

/** In-house and technical words the customer has not used. */
export default defineRule({
  id: 'jargon',
  find: [
    `<(${TERMS})>`,
    '<(escalate | escalated | escalating | escalation) [this | it | your …2] to [the | our] (tier | level | l2 | l3 | back | second line | noc | 2nd | engineering | dev | t2) »>',
    '<(returned | throwing | got) [a | an] [#] (soft decline | timeout | 500 | 404 | 403 | exception | # error) »>',
  ],
  except: ['pod (of | coffee)', 'bucket of'],
  keep: (found, here, reply) => {
    const text = here.facts.folded.text;
    const customer = reply.conversation.customer?.toLowerCase() ?? '';
    const first = text.slice(found.span.start, found.span.end).split(' ')[0] ?? '';
    // The customer's own word, or one explained on the spot.
    return !customer.includes(first) && !/^\s*[(,]\s?(?:the|your|a|which|meaning|that is|i\.e|or|short)\b/.test(text.slice(found.span.end));
  },
});
