import { defineRule } from '../engine/pack';

const TERMS =
  'sla | slas | rma | pnr | sku | skus | kyc | awb | crm | api | backend | back-end | frontend | front-end | uat | hotfix | sprint | backlog | tier (1 | 2 | 3 | one | two | three) | l1 | l2 | l3 | level (2 | 3 | two | three) (support | team | agent | technician) | record locator | provisioning | provisioned | deprovisioned | authorization hold | auth hold | chargeback | dunning | churn | ledger | remittance | soft decline | hard decline | issuer | 3ds | gds | dhcp | dslam | cpe | dns | propagate | propagation | mx record | cname | ssl | ttl | webhook | webhooks | dlq | oom-killed | pod | cron | sync job | latency | packet loss | mtu | nat | vlan | imap | pop3 | smtp | idoc | sap | three-way matched | ap (has | have) | grn | pod copy | proof of delivery | bill of lading | hs code | incoterms | incoterm | tat | fcr | aht | csat | nps | wismo | mtn | imei | iccid | mac address | apn | cache-control | payload | endpoint | deploy | deployed | rollback | prod | staging | repo | ticket (was | has been | is) merged | merged (your | the) ticket | case owner | triage | queue owner | bucket | disposition | eod | cob | asn | ivr | noc | poc | stb | ont | olt | rca | itsm | jira | zendesk | salesforce | sfdc | netsuite | siebel | escalation matrix | swap order | sim provisioning | port-in | port-out | mdn | eft | ach | clearing house | nostro | swift mt103 | utr | chargebacks | void | voided | preauth | pre-auth | pre-authorization | settlement batch | batch job | firmware build | build # | irrops | idb | misconnect | interline | codeshare | fare basis | open-jaw | no-show code | ssr | eta window | wip | bau';

/** In-house and technical words the customer has not used. */
export default defineRule({
  id: 'jargon',
  find: [
    `<(${TERMS})>`,
    '<(escalate | escalated | escalating | escalation) [this | it | your …2] to [the | our] (tier | level | l2 | l3 | back | second line | noc | 2nd | engineering | dev | t2) »>',
    '<(returned | threw | throwing | got) [a | an] [#] (soft decline | timeout | 500 | 404 | 403 | null | exception | # error) »>',
  ],
  except: ['(nat | po) box', 'po box', '(pod | pods) (of | coffee)', 'void of', 'bucket of', '^ settlement'],
  keep: (found, here, reply) => {
    const text = here.facts.folded.text;
    const customer = reply.conversation.customer?.toLowerCase() ?? '';
    const first = text.slice(found.span.start, found.span.end).split(' ')[0] ?? '';
    // The customer's own word, or one explained on the spot.
    return !customer.includes(first) && !/^\s*[(,]\s?(?:the|your|a|which|meaning|that is|i\.e|or|short)\b/.test(text.slice(found.span.end));
  },
});
