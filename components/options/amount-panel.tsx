/** How much Tact says, when it rests, and in which language its own words are. */
import type { Strictness } from '@/rules/types';
import { INTERFACE_LANGUAGES, type Settings } from '@/utils/settings';
import { Choice, Panel, Picker, Row, Toggle } from './controls';
import type { PanelProps } from './panel-props';

const LEVELS: readonly Strictness[] = ['gentle', 'balanced', 'thorough'];

/** Each language by its own name, whatever the interface speaks. */
const LANGUAGE_NAMES: { readonly [language in (typeof INTERFACE_LANGUAGES)[number]]: string } = {
  en: 'English',
  vi: 'Tiếng Việt',
  'zh-Hans': '简体中文',
  'zh-Hant': '繁體中文',
  mn: 'Монгол',
};

export function AmountPanel({ strings, settings, fixed, onSettings }: PanelProps) {
  const words = strings.options;
  return (
    <Panel id="amount" title={words.amount} note={fixed.has('strictness') ? words.byPolicy : undefined}>
      <fieldset disabled={fixed.has('strictness')}>
        <legend class="hidden-text">{words.amount}</legend>
        <div class="choices">
          {LEVELS.map((level) => (
            <Choice
              key={level}
              group="strictness"
              name={words.strictness[level].name}
              about={words.strictness[level].about}
              isChosen={settings.strictness === level}
              onChoose={() => onSettings({ strictness: level })}
            />
          ))}
        </div>
      </fieldset>
      <ul class="rows">
        <Row name={words.notes} about={fixed.has('hintsInNotes') ? words.byPolicy : words.notesWhy} labelFor="notes">
          <Toggle
            id="notes"
            isOn={settings.hintsInNotes}
            isFixed={fixed.has('hintsInNotes')}
            onToggle={(hintsInNotes) => onSettings({ hintsInNotes })}
          />
        </Row>
        <Row name={words.promises} about={words.promisesWhy} labelFor="promises">
          <Toggle
            id="promises"
            isOn={settings.remindersOn}
            isFixed={fixed.has('remindersOn')}
            onToggle={(remindersOn) => onSettings({ remindersOn })}
          />
        </Row>
        <Row name={words.language} about={fixed.has('interfaceLanguage') ? words.byPolicy : words.languageWhy} labelFor="language">
          <Picker<Settings['interfaceLanguage']>
            id="language"
            chosen={settings.interfaceLanguage}
            choices={[['auto', words.followBrowser], ...INTERFACE_LANGUAGES.map((each) => [each, LANGUAGE_NAMES[each]] as const)]}
            isFixed={fixed.has('interfaceLanguage')}
            onPick={(interfaceLanguage) => onSettings({ interfaceLanguage })}
          />
        </Row>
      </ul>
    </Panel>
  );
}

export interface PauseProps {
  readonly strings: PanelProps['strings'];
  /** The hour it ends, as text in the person's language; null when Tact is awake. */
  readonly pausedUntil: string | null;
  onPause(): void;
  onResume(): void;
}

export function PauseBar({ strings, pausedUntil, onPause, onResume }: PauseProps) {
  const words = strings.options;
  return (
    <div class="pause">
      <span role="status">{pausedUntil === null ? words.notPaused : words.pausedUntil(pausedUntil)}</span>
      <button type="button" class="button" onClick={pausedUntil === null ? onPause : onResume}>
        {pausedUntil === null ? words.pause : words.resume}
      </button>
    </div>
  );
}
