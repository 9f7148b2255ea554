/** Replies per day as bars with a real axis, and the same numbers as a table for those who would rather read or hear them. */
import { dateFormat } from '@/locales/date-format';
import { type Tongue, type WeekDay, whole } from './view';

const WIDTH = 328;
const HEIGHT = 108;
const LEFT = 28;
const TOP = 8;
const BOTTOM = 20;
const BAR = 24;

/** Ticks from 0 up, at round steps, the last at or above the highest value. */
export function axisTicks(highest: number): number[] {
  const rough = Math.max(1, highest) / 3;
  const magnitude = 10 ** Math.floor(Math.log10(rough));
  const step = Math.max(1, [1, 2, 5, 10].map((factor) => factor * magnitude).find((each) => each >= rough) ?? rough);
  return Array.from({ length: Math.ceil(Math.max(1, highest) / step) + 1 }, (_, index) => index * step);
}

/** Noon in UTC, read in UTC: the same calendar day everywhere. */
function dayName(tag: string, day: string, length: 'short' | 'long'): string {
  return dateFormat(tag, { weekday: length, timeZone: 'UTC' }).format(new Date(`${day}T12:00:00Z`));
}

export function DayChart({ days, tongue }: { readonly days: readonly WeekDay[]; readonly tongue: Tongue }) {
  const { strings, tag } = tongue;
  const words = strings.popup;
  const ticks = axisTicks(Math.max(...days.map((day) => day.replies)));
  const top = ticks.at(-1) ?? 1;
  const plot = HEIGHT - TOP - BOTTOM;
  const y = (value: number) => TOP + plot * (1 - value / top);
  const slot = (WIDTH - LEFT) / days.length;
  const busiest = days.reduce((most, day) => (day.replies > most.replies ? day : most));
  const total = days.reduce((sum, day) => sum + day.replies, 0);
  return (
    <figure class="chart">
      <figcaption>{words.perDay}</figcaption>
      <svg
        viewBox={`0 0 ${WIDTH} ${HEIGHT}`}
        role="img"
        aria-label={words.perDaySummary(whole(tag, total), whole(tag, busiest.replies), dayName(tag, busiest.day, 'long'))}
      >
        {ticks.map((tick) => (
          <g key={tick}>
            <line class={tick === 0 ? 'axis' : 'grid'} x1={LEFT} x2={WIDTH} y1={y(tick)} y2={y(tick)} />
            <text class="tick" x={LEFT - 6} y={y(tick)} dy="0.35em" text-anchor="end">
              {whole(tag, tick)}
            </text>
          </g>
        ))}
        {days.map((day, index) => {
          const middle = LEFT + slot * (index + 0.5);
          const isToday = index === days.length - 1;
          return (
            <g key={day.day} class={isToday ? 'is-today' : ''}>
              {day.replies > 0 && <path class="bar" d={bar(middle - BAR / 2, y(day.replies), y(0))} />}
              <text class="day" x={middle} y={HEIGHT - 5} text-anchor="middle">
                {dayName(tag, day.day, 'short')}
              </text>
            </g>
          );
        })}
      </svg>
      <details>
        <summary>{words.asTable}</summary>
        <table>
          <thead>
            <tr>
              <th scope="col">{words.day}</th>
              <th scope="col">{words.replies}</th>
              <th scope="col">{words.hints}</th>
            </tr>
          </thead>
          <tbody>
            {days.map((day, index) => (
              <tr key={day.day}>
                <th scope="row">
                  {dayName(tag, day.day, 'long')}
                  {index === days.length - 1 && ` (${words.today})`}
                </th>
                <td>{whole(tag, day.replies)}</td>
                <td>{whole(tag, day.hints)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </details>
    </figure>
  );
}

/** A bar with its two upper corners rounded. */
function bar(left: number, top: number, bottom: number): string {
  const radius = Math.min(4, bottom - top);
  return `M${left} ${bottom}V${top + radius}q0 ${-radius} ${radius} ${-radius}h${BAR - 2 * radius}q${radius} 0 ${radius} ${radius}V${bottom}Z`;
}
