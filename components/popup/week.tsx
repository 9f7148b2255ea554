/** The week: how it was, one thing to try, the days, what went well, the rest. */
import { DayChart } from './day-chart';
import { type Habit, type Strength, type Tongue, type WeekView, whole } from './view';
import { weekHeadline } from './week-headline';

interface WeekProps {
  readonly week: WeekView;
  readonly tongue: Tongue;
  readonly onPractise: () => void;
}

export function Week({ week, tongue, onPractise }: WeekProps) {
  const { sentence, evidence } = weekHeadline(week, tongue);
  const [focus, ...others] = week.habits;
  const hasReplies = week.thisWeek.replies > 0;
  return (
    <>
      <section class="headline">
        <h1>{sentence}</h1>
        <p>{evidence}</p>
        {!hasReplies && (
          <button type="button" class="plain" data-part="practise" onClick={onPractise}>
            {tongue.strings.popup.practise}
          </button>
        )}
      </section>
      {focus && <Focus habit={focus} sampleSize={week.sampleSize} tongue={tongue} />}
      {hasReplies && <DayChart days={week.days} tongue={tongue} />}
      {week.strengths.length > 0 && <Strengths strengths={week.strengths} sampleSize={week.sampleSize} tongue={tongue} />}
      {others.length > 0 && <Habits habits={others} tongue={tongue} />}
    </>
  );
}

function Focus({ habit, sampleSize, tongue }: { readonly habit: Habit; readonly sampleSize: number; readonly tongue: Tongue }) {
  const { strings, tag } = tongue;
  const words = strings.popup;
  const { name, why } = strings.behaviours.hints[habit.rule] ?? { name: habit.rule, why: '' };
  const came = words.focusSample(whole(tag, habit.times), habit.times, whole(tag, sampleSize), sampleSize);
  return (
    <section class="focus" data-part="focus">
      <h2>{words.focus}</h2>
      <h3>{name}</h3>
      <p>{why}</p>
      <p class="sample">{habit.accepted > 0 ? words.also(came, words.accepted(whole(tag, habit.accepted), habit.accepted)) : came}</p>
    </section>
  );
}

interface StrengthsProps {
  readonly strengths: readonly Strength[];
  readonly sampleSize: number;
  readonly tongue: Tongue;
}

function Strengths({ strengths, sampleSize, tongue }: StrengthsProps) {
  const { strings, tag } = tongue;
  return (
    <section class="strengths" data-part="strengths">
      <h2>
        {strings.popup.strengths} <small>{strings.popup.strengthsSample(whole(tag, sampleSize), sampleSize)}</small>
      </h2>
      <ul>
        {strengths.map(({ rule, times }) => (
          <li key={rule}>
            <span class="name">{strings.behaviours.praises[rule] ?? rule}</span>
            <span class="times">{strings.popup.times(whole(tag, times))}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}

function Habits({ habits, tongue }: { readonly habits: readonly Habit[]; readonly tongue: Tongue }) {
  const { strings, tag } = tongue;
  return (
    <section class="habits" data-part="habits">
      <h2>{strings.popup.habits}</h2>
      <ul>
        {habits.map(({ rule, times }) => (
          <li key={rule} title={strings.behaviours.hints[rule]?.why}>
            <span class="name">{strings.behaviours.hints[rule]?.name ?? rule}</span>
            <span class="times">{strings.popup.times(whole(tag, times))}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}
