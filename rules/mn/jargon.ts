import { defineRule } from '../engine/pack';
import type { SentenceFacts } from '../engine/views';
import type { Span } from '../types';
import { foldedSpan } from './shouted';

/** Abbreviations of the trade that a customer has no reason to know. */
const CODES =
  /(?<![\p{L}\p{N}])(?:SLA|RMA|UAT|QA|HLR|PNR|KPI|CRM|ERP|API|DNS|BSS|OSS|ETA|ETD|MSISDN|IMSI|APN|SKU|KYC|AML|PD|LTV|DTI|NOC|SOP|TAT|ACH|MCC|BIN|GDS|EMD|PSS|WMS|TMS|BOM|ETL|SQL|SSL|SSH|VLAN|NAT|DHCP|OLT|ONU|IVR|CFS|LCL|FCL|SWIFT|MT\d{3}|AWB|HBL|FOB|CIF|DDP|EXW|POD|ICCID|SSO|CDN|VPS|SDK|FTP|JSON|HTTP|USSD|MNP|NPL|UX|FTTH|backend|frontend|dashboard|ticket|tier ?\d|escalate\w*|merge\w*|deploy\w*|rollback|hotfix|patch|cache|log|timeout|L[1-4]|P[1-4]|Tier ?[1-4]|T\+\d)(?![\p{L}\p{N}])/gu;
const PLAIN_LOWER =
  /(?<![\p{L}\p{N}])(?:backend|frontend|dashboard|provision\w*|escalat\w*|merge|deploy\w*|rollback|timeout|tiketiig|tiket)(?![\p{L}\p{N}])/giu;

function codes(sentence: SentenceFacts): Span[] {
  return [...sentence.text.matchAll(CODES), ...sentence.text.matchAll(PLAIN_LOWER)].flatMap(({ 0: word, index }) => {
    const span = foldedSpan(sentence, index, index + word.length);
    return span ? [span] : [];
  });
}

export default defineRule({
  id: 'jargon',
  find: [
    '(флоу* | реверс* | логийг | логоос | бэк офис* | инстанс* | кластер* | миграц* | синхрон* | модул* | хэш* | кейс* | кэйс* | пэндинг* | пендинг* | аппрув* | апрув* | конфирм* | аллокац* | скрипт* | роутинг* | оверрайд* | буфер* | дефолт* | параметр* | протокол* | валидац* | эррор* | энвайр* | тикет* | эскалэйт* | эскалейт* | эскалац* | бэкэнд* | фронтэнд* | деплой* | релиз* | таймаут* | клиринг* | биллинг* | мерж* | хэндовер* | провижн* | провишн* | роллбэк* | ролбак* | кэш* | дебаг* | баг фикс* | фикс хий* | патч* | синк* | интеграц* | процессинг* | реверсал* | чаржбэк* | скоринг* | андеррайтинг* | хост* | лог файл* | конфиг* | ресет* | рефанд* | токен* | эндпойнт* | дашборд* | спринт* | бэклог* | воркфлоу* | тэйр* | тиер*) [дээр | руу | хийсэн | хийж | хийгээд | хийх]',
  ],
  detect: codes,
  silentIn: [],
  keep: (found, here, reply) => {
    // A word that the customer used is no jargon.
    const word = here.facts.folded.text.slice(found.span.start, Math.min(found.span.end, found.span.start + 4));
    const customer = reply.conversation.customer;
    return !customer || !reply.pack.source.fold(customer).text.includes(word);
  },
});
