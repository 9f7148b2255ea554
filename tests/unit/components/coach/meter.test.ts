// @vitest-environment happy-dom
import { h, render } from 'preact';
import { afterEach, expect, it, vi } from 'vitest';
import { Meter } from '@/components/coach/meter';

afterEach(() => render(null, document.body));

it.each([
  ['let go, stays where it was let go', 'pointerup', [-30, -20, true]],
  ['taken away by the system, goes back and can be dragged anew', 'pointercancel', [0, 0, true]],
])('a drag that is %s', (_name, ending, expected) => {
  const onDrag = vi.fn();
  const onToggle = vi.fn();
  render(h(Meter, { count: 1, voice: 'improve', isOpen: false, label: 'Tact: 1 hint', onToggle, onDrag }), document.body);
  const pill = document.querySelector('button');
  if (!pill) throw new Error('no meter');
  pill.setPointerCapture = () => undefined;
  const by = (type: string, clientX: number, clientY: number) => {
    const event = new PointerEvent(type, { clientX, clientY, button: 0, bubbles: true });
    Object.defineProperty(event, 'isTrusted', { value: true });
    pill.dispatchEvent(event);
  };
  by('pointerdown', 100, 100);
  by('pointermove', 70, 80);
  by(ending, 70, 80);
  by('pointermove', 10, 10);
  expect(onDrag.mock.calls).toEqual([[-30, -20, false], expected]);
  expect(onToggle).not.toHaveBeenCalled();
});
