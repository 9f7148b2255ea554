// usage: node --import tsx /tmp/bank/score.mts DIR [--show RULE] (shows odd ones only)   run in a checkout
import { readFileSync, readdirSync, existsSync } from 'node:fs';
const root = process.cwd();
const { createCoach } = await import(root + '/rules/coach.ts');
const { loadPack, PACKED } = await import(root + '/rules/packs.ts');
const { DEFAULT_COACH_SETTINGS } = await import(root + '/rules/types.ts');
const dir = process.argv[2]; const show = process.argv.includes('--show') ? process.argv[process.argv.indexOf('--show') + 1] : undefined;
const coach = createCoach(await Promise.all(PACKED.map(loadPack)), (r: string, e: unknown) => console.error(r, e));
const T = { o: [0, 0, 0, 0], e: [0, 0, 0, 0] };
console.log('rule'.padEnd(24), 'odd recall   even recall  | odd false  even false');
const rows: any[] = [];
for (const file of readdirSync(`/tmp/bank/${dir}`).filter((f) => f.endsWith('.jsonl')).sort()) {
  const rule = file.replace('.jsonl', ''); const c = { o: [0, 0, 0, 0], e: [0, 0, 0, 0] };
  for (const line of readFileSync(`/tmp/bank/${dir}/${file}`, 'utf8').split('\n')) {
    if (!line.trim()) continue; let one: any; try { one = JSON.parse(line); } catch { continue; }
    const n = Number(/(\d+)$/.exec(one.id)?.[1] ?? 0); const k = n % 2 ? 'o' : 'e';
    const { hints, praise } = coach.coach(one.reply, one.context ?? {}, DEFAULT_COACH_SETTINGS);
    const got = [...hints, ...praise].filter((x: any) => x.rule === rule);
    const at = one.span ? one.reply.indexOf(one.span) : -1;
    const found = got.some((x: any) => at < 0 || !x.span || (x.span.start < at + one.span.length && x.span.end > at));
    const ok = one.hit ? found : !got.length;
    c[k][one.hit ? 0 : 2] += one.hit ? (found ? 1 : 0) : got.length ? 1 : 0; c[k][one.hit ? 1 : 3]++;
    if (show === rule && k === 'o' && !ok) console.log(one.hit ? 'MISSED' : 'FALSE ', one.id, one.lang ?? '', JSON.stringify(one.reply), one.span ? `<<${one.span}>>` : '', got.map((x: any) => x.span ? one.reply.slice(x.span.start, x.span.end) : '·').join(' | '), one.context?.customer ? `\n        customer: ${one.context.customer}  [${one.context.customerName ?? ''} ${one.context.firstReply ?? ''} ${one.context.mood ?? ''}]` : '');
  }
  for (const k of ['o', 'e'] as const) for (let i = 0; i < 4; i++) T[k][i] += c[k][i];
  rows.push([rule, c]);
}
const f = (a: number, b: number) => (b ? `${a}/${b} ${String(Math.round((100 * a) / b)).padStart(3)}%` : '–').padEnd(12);
for (const [rule, c] of [...rows, ['ALL', T]]) if (!show || rule === show || rule === 'ALL') console.log(rule.padEnd(24), f(c.o[0], c.o[1]), f(c.e[0], c.e[1]), '|', f(c.o[2], c.o[3]), f(c.e[2], c.e[3]));
