// usage: m.mts [--base] [rules...]  (cwd = checkout)
import { readFileSync, readdirSync, writeFileSync, existsSync } from 'node:fs';
const root = process.cwd();
const { createCoach } = await import(root + '/rules/coach.ts');
const { loadPack, PACKED } = await import(root + '/rules/packs.ts');
const { DEFAULT_COACH_SETTINGS } = await import(root + '/rules/types.ts');
const args = process.argv.slice(2); const base = args.includes('--base'); const showBank = args.includes('--bank');
const rules = args.filter((a) => !a.startsWith('--'));
const coach = createCoach(await Promise.all(PACKED.map(loadPack)), (r: string, e: unknown) => console.error(r, e));
const lines = (f: string) => readFileSync(f, 'utf8').split('\n').filter((l) => l.trim()).map((l) => JSON.parse(l));
const odd = (id: string) => Number(/(\d+)$/.exec(id)?.[1] ?? 0) % 2 === 1;
const run = (one: any) => { const { hints, praise } = coach.coach(one.reply, one.context ?? {}, DEFAULT_COACH_SETTINGS); return [...hints, ...praise].map((x: any) => ({ rule: x.rule, span: x.span, t: x.span ? one.reply.slice(x.span.start, x.span.end) : '·' })); };
const pct = (a: number, b: number) => (b ? `${a}/${b} ${Math.round((100 * a) / b)}%` : '–').padEnd(12);
const now: Record<string, string[]> = {};
const B = '/tmp/enb/base.json'; const before: Record<string, string[]> = existsSync(B) ? JSON.parse(readFileSync(B, 'utf8')) : {};
const diff = (key: string, text: string, found: any[], label: (f: any) => string, show: boolean, only: boolean) => {
  now[key] = found.map((f) => `${f.rule}|${f.t}`);
  if (base) return; const old = new Set(before[key] ?? []);
  for (const f of found) if (!old.has(`${f.rule}|${f.t}`) && (!only || !rules.length || rules.includes(f.rule))) out.push(`+ ${label(f)} ${f.rule} ${key} ${show ? `«${f.t}» ${JSON.stringify(text).slice(0, 260)}` : ''}`);
  const cur = new Set(now[key]); for (const o of old) if (!cur.has(o) && (!only || !rules.length || rules.includes(o.split('|')[0]))) out.push(`- ${label({ rule: o.split('|')[0], t: o.split('|')[1] })} ${key} ${show ? o : o.split('|')[0]}`);
};
const out: string[] = []; const rows: any[] = []; const T = { o: [0, 0, 0, 0], e: [0, 0, 0, 0] };
for (const file of readdirSync('/tmp/bank/en').sort()) {
  const rule = file.replace('.jsonl', ''); const c = { o: [0, 0, 0, 0], e: [0, 0, 0, 0] };
  for (const one of lines(`/tmp/bank/en/${file}`)) {
    const k = odd(one.id) ? 'o' : 'e'; const all = run(one); const got = all.filter((x) => x.rule === rule);
    const at = one.span ? one.reply.indexOf(one.span) : -1;
    const found = got.some((x: any) => at < 0 || !x.span || (x.span.start < at + one.span.length && x.span.end > at));
    const ok = one.hit ? found : !got.length;
    c[k][one.hit ? 0 : 2] += one.hit ? (found ? 1 : 0) : got.length ? 1 : 0; c[k][one.hit ? 1 : 3]++;
    if (showBank && rules.includes(rule) && k === 'o' && !ok) console.log(one.hit ? 'MISSED' : 'FALSE ', one.id, JSON.stringify(one.reply), one.span && one.span !== one.reply ? `<<${one.span}>>` : '', got.map((x) => x.t).join(' | '), one.context?.customer ? `\n     C: ${one.context.customer} [${one.context.customerName ?? ''} ${one.context.firstReply ?? ''} ${one.context.mood ?? ''}]` : '');
    if (k === 'o') diff('bank:' + one.id, one.reply, all.filter((x) => x.rule !== rule), () => '?', true, true);
  }
  for (const k of ['o', 'e'] as const) for (let i = 0; i < 4; i++) T[k][i] += c[k][i];
  rows.push([rule, c]);
}
const files = ['tests/eval/dev/en.jsonl', 'tests/eval/written/en.jsonl', ...[1, 2, 3, 4].map((n) => `/tmp/pens/en-real-${n}.jsonl`), ...[1, 2, 3, 4].map((n) => `/tmp/pens/en-w${n}.jsonl`)];
const P: Record<string, number[]> = {};
for (const f of files) for (const one of lines(f)) {
  const found = run(one); const labels = [...one.labels, ...one.praise];
  const hit = (x: any) => labels.some((l: any) => { if (l.rule !== x.rule) return false; const at = l.span ? one.reply.indexOf(l.span) : -1; const s = x.span ?? { start: one.reply.indexOf(x.t), end: one.reply.indexOf(x.t) + x.t.length }; return at < 0 || x.t === '·' || (s.start < at + l.span.length && s.end > at); });
  const real = f.includes('real') ? 4 : 0;
  for (const x of found) { P[x.rule] ??= [0, 0, 0, 0, 0, 0, 0, 0]; P[x.rule][real + (hit(x) ? 0 : 1)]++; }
  for (const l of labels) { P[l.rule] ??= [0, 0, 0, 0, 0, 0, 0, 0]; const at = l.span ? one.reply.indexOf(l.span) : -1; P[l.rule][real + 2]++; if (!found.some((x) => x.rule === l.rule && (at < 0 || !x.span || (x.span.start < at + l.span.length && x.span.end > at)))) P[l.rule][real + 3]++; }
  diff(f.replace(/.*\//, f.includes('eval') ? f.split('/').at(-2) + '/' : '') + ':' + one.id, one.reply, found, (x) => (hit(x) ? 'ok ' : 'BAD'), odd(one.id) || /real-[123]/.test(f), false);
}
let q = 0;
for (const one of lines('tests/quiet/en.jsonl')) { const f = run(one); diff('quiet:' + one.id, one.reply, f, () => 'quiet', true, false); const { hints } = coach.coach(one.reply, one.context ?? {}, DEFAULT_COACH_SETTINGS); if (hints.length) { q++; console.log('QUIET', one.id, one.reply, hints.map((h: any) => h.rule)); } }
if (base) writeFileSync(B, JSON.stringify(now));
else console.log(out.filter((l) => args.includes('--all') || /^\+ BAD|^- ok|^\+ ok|^\+ quiet (?!\S*(offered|shown|given|promise|used|thanks))/.test(l)).sort().join('\n'));
for (const [rule, c] of [...rows, ['ALL', T]]) if (!rules.length || rules.includes(rule) || rule === 'ALL') { const p = P[rule] ?? [0, 0, 0, 0, 0, 0, 0, 0]; console.log(rule.padEnd(22), 'odd', pct(c.o[0], c.o[1]), 'even', pct(c.e[0], c.e[1]), '| near o', pct(c.o[2], c.o[3]), 'e', pct(c.e[2], c.e[3]), rule === 'ALL' ? '' : `| written: tp ${p[0]} fp ${p[1]} miss ${p[3]}/${p[2]} | real: tp ${p[4]} fp ${p[5]} miss ${p[7]}/${p[6]}`); }
console.log('quiet', q);
