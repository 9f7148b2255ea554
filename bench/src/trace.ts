/** The main thread's own account: tasks of a page's renderer as Chromium traces them. */
import type { CDPSession, Page } from 'playwright-core';

interface TraceEvent {
  readonly name: string;
  readonly cat: string;
  readonly ph: string;
  /** µs. */
  readonly ts: number;
  /** µs. */
  readonly dur?: number;
  /** µs the thread really ran: a busy machine does not add to it. */
  readonly tdur?: number;
  readonly pid: number;
  readonly tid: number;
  readonly args: { readonly data?: { readonly type?: string } };
}

export interface Task {
  /** Ms, on the trace's own clock. */
  readonly start: number;
  /** Ms of the processor's time. */
  readonly duration: number;
}

export interface Trace {
  /** Tasks of the page's main thread, in order. */
  readonly tasks: readonly Task[];
  /** When a trusted event of the asked type was dispatched there. */
  readonly events: readonly number[];
  /** What each `input` event took with all its listeners, ms of the processor's time. */
  readonly inputs: readonly number[];
}

/** Records while `work` runs. `type`: the DOM event that marks the beats, e.g. "keydown". */
export async function trace(page: Page, type: string, work: () => Promise<void>): Promise<Trace> {
  const session: CDPSession = await page.context().newCDPSession(page);
  const events: TraceEvent[] = [];
  session.on('Tracing.dataCollected', ({ value }) => {
    // Typed as records of strings, which they are not.
    const collected: unknown[] = value;
    for (const event of collected) if (isTraceEvent(event)) events.push(event);
  });
  await session.send('Tracing.start', {
    transferMode: 'ReportEvents',
    traceConfig: { includedCategories: ['devtools.timeline', 'disabled-by-default-devtools.timeline', 'toplevel'] },
  });
  await work();
  const complete = new Promise<void>((done) => session.once('Tracing.tracingComplete', () => done()));
  await session.send('Tracing.end');
  await complete;
  await session.detach();
  const beats = events.filter(({ name, args }) => name === 'EventDispatch' && args.data?.type === type);
  const main = beats[0];
  if (main === undefined) throw new Error(`No ${type} in the trace.`);
  const isMain = ({ pid, tid }: TraceEvent) => pid === main.pid && tid === main.tid;
  return {
    tasks: events
      .filter((event) => event.name === 'RunTask' && event.ph === 'X' && isMain(event))
      .map(({ ts, dur = 0, tdur = dur }) => ({ start: ts / 1000, duration: tdur / 1000 }))
      .sort((one, other) => one.start - other.start),
    inputs: events
      .filter((event) => event.name === 'EventDispatch' && event.args.data?.type === 'input' && isMain(event))
      .map(({ dur = 0, tdur = dur }) => tdur / 1000),
    events: beats.filter(isMain).map(({ ts }) => ts / 1000),
  };
}

const isTraceEvent = (value: unknown): value is TraceEvent =>
  typeof value === 'object' && value !== null && 'name' in value && 'ts' in value && 'args' in value;
