/** One quiet green line beside the meter after a reply was sent: what was good in it. Takes no focus and no click, and goes by itself. */

export function WellDone({ words }: { readonly words: string }) {
  return (
    <p data-part="well-done" class="well-done" role="status">
      <svg viewBox="0 0 14 14" aria-hidden="true">
        <path d="M2.5 7.5l3 3 6-7" fill="none" stroke="currentColor" stroke-width="2" stroke-linecap="round" stroke-linejoin="round" />
      </svg>
      <span>{words}</span>
    </p>
  );
}
