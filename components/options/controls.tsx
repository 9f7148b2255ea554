/** The few controls of the options page: a panel, a row in it, a switch, a choice and a picker. */
import type { ComponentChildren } from 'preact';

export interface PanelFrame {
  readonly id: string;
  readonly title: string;
  readonly about?: string | undefined;
  /** Said under the title, e.g. that an administrator decided. */
  readonly note?: string | undefined;
  readonly children: ComponentChildren;
}

export const Panel = ({ id, title, about, note, children }: PanelFrame) => (
  <section class="panel" aria-labelledby={`${id}-title`}>
    <header>
      <h2 id={`${id}-title`}>{title}</h2>
      {about !== undefined && <p class="quiet">{about}</p>}
      {note !== undefined && <p class="quiet">{note}</p>}
    </header>
    {children}
  </section>
);

export interface RowFrame {
  readonly name: string;
  readonly about?: string | undefined;
  /** What it stands on, in small print. */
  readonly source?: string;
  /** Id of the control the name labels. */
  readonly labelFor?: string;
  readonly children: ComponentChildren;
}

export const Row = ({ name, about, source, labelFor, children }: RowFrame) => (
  <li class="row">
    <div class="row-text">
      {labelFor === undefined ? <span class="row-name">{name}</span> : <label for={labelFor}>{name}</label>}
      {about !== undefined && about !== '' && (
        <span class="quiet" id={labelFor === undefined ? undefined : `${labelFor}-about`}>
          {about}
        </span>
      )}
      {source !== undefined && <span class="quiet source">{source}</span>}
    </div>
    <div class="row-end">{children}</div>
  </li>
);

export interface ToggleProps {
  readonly id: string;
  readonly isOn: boolean;
  readonly isFixed: boolean;
  onToggle(isOn: boolean): void;
}

export const Toggle = ({ id, isOn, isFixed, onToggle }: ToggleProps) => (
  <input
    type="checkbox"
    role="switch"
    aria-checked={isOn}
    class="switch"
    id={id}
    aria-describedby={`${id}-about`}
    checked={isOn}
    disabled={isFixed}
    onChange={(event) => onToggle(event.currentTarget.checked)}
  />
);

export interface ChoiceProps {
  readonly group: string;
  readonly name: string;
  readonly about: string;
  readonly isChosen: boolean;
  onChoose(): void;
}

export const Choice = ({ group, name, about, isChosen, onChoose }: ChoiceProps) => (
  <label class="choice">
    <input type="radio" name={group} checked={isChosen} onChange={onChoose} />
    <span class="row-text">
      <span class="row-name">{name}</span>
      <span class="quiet">{about}</span>
    </span>
  </label>
);

export interface PickerProps<Value extends string> {
  readonly id: string;
  readonly chosen: Value;
  readonly choices: readonly (readonly [value: Value, name: string])[];
  readonly isFixed: boolean;
  onPick(value: Value): void;
}

export const Picker = <Value extends string>({ id, chosen, choices, isFixed, onPick }: PickerProps<Value>) => (
  <select
    id={id}
    disabled={isFixed}
    onChange={(event) => {
      const picked = choices[event.currentTarget.selectedIndex];
      if (picked !== undefined) onPick(picked[0]);
    }}
  >
    {choices.map(([value, name]) => (
      <option key={value} value={value} selected={value === chosen}>
        {name}
      </option>
    ))}
  </select>
);
