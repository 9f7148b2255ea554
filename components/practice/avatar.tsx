/** A face from a few shapes, drawn by the customer's look: no picture is loaded from anywhere. */
import type { Look } from '@/utils/practice/customer';

const SKIN = { 1: '#f6d7c3', 2: '#efc6a2', 3: '#d9a279', 4: '#b0744d', 5: '#7d4c31' } as const;
const HAIR = {
  black: '#26222b',
  brown: '#5c3d2e',
  chestnut: '#8a4b2d',
  fair: '#d8b26a',
  grey: '#b3b3ba',
  teal: '#2f7d7a',
  plum: '#6d3f6f',
} as const;
/** Shirt and the paler ground behind it. */
const SHIRT = {
  blue: ['#3e64b8', '#cfdcf7'],
  green: ['#3d8562', '#cfe9da'],
  rust: ['#b9573a', '#f6d9cd'],
  violet: ['#7456b0', '#e0d7f4'],
  sand: ['#a98346', '#f3e6c8'],
  rose: ['#b84d78', '#f7d6e3'],
} as const;

const BACK: { readonly [hair in Look['hair']]: string } = {
  short: '',
  crop: '',
  bald: '',
  long: 'M10.5 18c0-8 4-12 9.5-12s9.5 4 9.5 12v13h-19z',
  bob: 'M10.5 17c0-7.5 4-11 9.5-11s9.5 3.5 9.5 11v7.5h-19z',
  bun: 'M15.5 5.5a4.5 4.5 0 1 1 9 0a4.5 4.5 0 1 1-9 0z',
  curls:
    'M9 19a4.2 4.2 0 0 1 .8-6.5a4.6 4.6 0 0 1 4-6.2a6.6 6.6 0 0 1 12.4 0a4.6 4.6 0 0 1 4 6.2a4.2 4.2 0 0 1 .8 6.5a4 4 0 0 1-3 6h-16a4 4 0 0 1-3-6z',
  scarf: 'M9.5 19c0-9 4.5-13.5 10.5-13.5s10.5 4.5 10.5 13.5c0 5 1 8 3 11h-27c2-3 3-6 3-11z',
};
const FRONT: { readonly [hair in Look['hair']]: string } = {
  short: 'M11.8 17c-.8-7 3.2-10.8 8.7-10.8c5.2 0 8.6 3.8 7.7 10.8c-.9-3.2-2.2-4.9-3.9-5.8c-3.2 1.5-7.6 1.7-9.8.9c-1.4 1-2.3 2.6-2.7 4.9z',
  crop: 'M12 15.5c-.2-6 3.5-9 8-9s8.2 3 8 9c-1-3-2.6-4.6-8-4.6s-7 1.6-8 4.6z',
  bald: '',
  long: 'M12 17.5c0-6.5 3.5-9.5 8-9.5s8 3 8 9.5c-1.5-1.8-2.6-3.8-3-6c-2.5 2.8-8.5 3.2-10.5 2.5c-.8.8-1.8 2-2.5 3.5z',
  bob: 'M12 17c0-6 3.5-9 8-9s8 3 8 9c-1-2.5-3-4-6.5-4.3c-3.5-.2-7.5 1-9.5 4.3z',
  bun: 'M12 16.5c-.3-6 3.5-8.8 8-8.8s8.3 2.8 8 8.8c-1.5-3.4-4-4.9-8-4.9s-6.5 1.5-8 4.9z',
  curls:
    'M12.2 15.5a3 3 0 0 1 2.3-4.3a3.3 3.3 0 0 1 5.5-1.2a3.3 3.3 0 0 1 5.5 1.2a3 3 0 0 1 2.3 4.3c-2-2.3-4.6-3.1-7.8-3.1s-5.8.8-7.8 3.1z',
  scarf: 'M12.3 16.5c.4-4.8 3.5-7 7.7-7s7.3 2.2 7.7 7c-2-3.2-4.4-4.4-7.7-4.4s-5.7 1.2-7.7 4.4z',
};

/** @param size CSS px. Decorative: the name always stands beside it. */
export function Avatar({ look, size }: { readonly look: Look; readonly size: number }) {
  const [shirt, ground] = SHIRT[look.shirt];
  const hair = HAIR[look.hairColour];
  const skin = SKIN[look.skin];
  const ink = look.skin === 5 ? '#24140c' : '#3a2a24';
  return (
    <svg class="avatar" width={size} height={size} viewBox="0 0 40 40" aria-hidden="true">
      <rect width="40" height="40" fill={ground} />
      <path d={BACK[look.hair]} fill={hair} />
      <path d="M4.5 41c.6-8.4 6.6-12 15.5-12s14.9 3.6 15.5 12z" fill={shirt} />
      <path d="M16.4 24h7.2v5.2c0 2.2-1.6 3.4-3.6 3.4s-3.6-1.2-3.6-3.4z" fill={skin} />
      <path d="M16.4 26.3c2.4 1.5 4.8 1.5 7.2 0v1.4c-2.4 1.7-4.8 1.7-7.2 0z" fill="#000" opacity="0.1" />
      <ellipse cx="20" cy="17.8" rx="7.8" ry="9" fill={skin} />
      {look.hasBeard && (
        <path d="M12.2 17.5c.6 1.9 1.5 3 2.8 3.2c2-1.3 8-1.3 10 0c1.3-.2 2.2-1.3 2.8-3.2c.2 6-3 10-7.8 10s-8-4-7.8-10z" fill={hair} />
      )}
      <path d={FRONT[look.hair]} fill={hair} />
      {look.hair === 'scarf' && <path d="M12.5 22.5c1.8 4.6 13.2 4.6 15 0l2.5 7c-5 4-15 4-20 0z" fill={hair} />}
      <circle cx="17" cy="18" r="0.95" fill={ink} />
      <circle cx="23" cy="18" r="0.95" fill={ink} />
      <path d="M17.6 22.3c1.5 1.3 3.3 1.3 4.8 0" fill="none" stroke={ink} stroke-width="1" stroke-linecap="round" />
      {look.hasGlasses && (
        <g fill="none" stroke={ink} stroke-width="0.8">
          <circle cx="16.8" cy="18" r="2.6" />
          <circle cx="23.2" cy="18" r="2.6" />
          <path d="M19.4 17.7c.4-.3.8-.3 1.2 0" />
        </g>
      )}
    </svg>
  );
}
