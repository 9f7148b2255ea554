/** How the house speaks to its customers, where languages offer a choice. */
import type { Settings } from '@/utils/settings';
import { Panel, Picker, Row } from './controls';
import type { PanelProps } from './panel-props';

export function AddressPanel({ strings, settings, fixed, onSettings }: PanelProps) {
  const words = strings.options;
  const { addressChoices, zhAddressChoices } = words;
  const flaggedOrFine = [
    ['flagged', addressChoices.flagged],
    ['allowed', addressChoices.allowed],
  ] as const;
  const note = (key: keyof Settings) => (fixed.has(key) ? words.byPolicy : undefined);
  return (
    <Panel id="address" title={words.address} about={words.addressWhy}>
      <ul class="rows">
        <Row name={words.viBan} about={note('viBan')} labelFor="viBan">
          <Picker<Settings['viBan']>
            id="viBan"
            chosen={settings.viBan}
            choices={flaggedOrFine}
            isFixed={fixed.has('viBan')}
            onPick={(viBan) => onSettings({ viBan })}
          />
        </Row>
        <Row name={words.zhAddress} about={note('zhAddress')} labelFor="zhAddress">
          <Picker<Settings['zhAddress']>
            id="zhAddress"
            chosen={settings.zhAddress}
            choices={[
              ['auto', zhAddressChoices.auto],
              ['strict', zhAddressChoices.strict],
              ['allowed', zhAddressChoices.allowed],
            ]}
            isFixed={fixed.has('zhAddress')}
            onPick={(zhAddress) => onSettings({ zhAddress })}
          />
        </Row>
        <Row name={words.zhQin} about={note('zhQin')} labelFor="zhQin">
          <Picker<Settings['zhQin']>
            id="zhQin"
            chosen={settings.zhQin}
            choices={flaggedOrFine}
            isFixed={fixed.has('zhQin')}
            onPick={(zhQin) => onSettings({ zhQin })}
          />
        </Row>
      </ul>
    </Panel>
  );
}
