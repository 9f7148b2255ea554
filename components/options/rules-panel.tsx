/** Every behaviour by family, each with its switch. */
import type { Strings } from '@/locales/strings';
import { type Family, HINTS, type HintId, isHintId } from '@/rules/behaviours';
import { SOURCES } from '@/rules/sources';
import { Panel, Row, Toggle } from './controls';
import type { PanelProps } from './panel-props';

/** Families in the table's order, each with its behaviours. */
const FAMILIES: ReadonlyMap<Family, readonly HintId[]> = Object.keys(HINTS)
  .filter(isHintId)
  .reduce((families, id) => {
    const { family } = HINTS[id];
    return families.set(family, [...(families.get(family) ?? []), id]);
  }, new Map<Family, HintId[]>());

export interface RulesPanelProps extends PanelProps {
  /** What each behaviour is called. */
  readonly hintWords: Strings['behaviours']['hints'];
}

export function RulesPanel({ strings, settings, fixed, hintWords, onSettings }: RulesPanelProps) {
  const words = strings.options;
  const isFixed = fixed.has('off');
  const toggle = (id: HintId, isOn: boolean) =>
    onSettings(({ off }) => ({ off: isOn ? off.filter((rule) => rule !== id) : [...off.filter((rule) => rule !== id), id] }));
  return (
    <Panel id="look" title={words.look} about={words.lookWhy} note={isFixed ? words.byPolicy : undefined}>
      <div>
        {[...FAMILIES].map(([family, ids]) => (
          <details class="family" key={family}>
            <summary>
              <span class="row-text">
                <span class="row-name">{words.families[family].name}</span>
                <span class="quiet">{words.families[family].about}</span>
              </span>
              <span class="quiet">{words.familyCount(ids.filter((id) => !settings.off.includes(id)).length, ids.length)}</span>
            </summary>
            <ul class="rows">
              {ids.map((id) => (
                // A language whose words for a behaviour are still to be written shows its id.
                <Row
                  key={id}
                  name={hintWords[id]?.name ?? id}
                  about={hintWords[id]?.why}
                  labelFor={`rule-${id}`}
                  source={words.source(HINTS[id].sources.map((source) => SOURCES[source] ?? source).join(' · '))}
                >
                  <Toggle id={`rule-${id}`} isOn={!settings.off.includes(id)} isFixed={isFixed} onToggle={(isOn) => toggle(id, isOn)} />
                </Row>
              ))}
            </ul>
          </details>
        ))}
      </div>
    </Panel>
  );
}
