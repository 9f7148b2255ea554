/** Dates and times in the interface's language. */

/**
 * As `new Intl.DateTimeFormat(tag, parts)`, in the way of the browser's own region where that speaks the language (17:00 in Britain). Chrome
 * has no Mongolian and would give another language's names: there the date is numbers alone, in the order that Mongolian and Japanese share.
 * @param tag the interface's language
 */
export function dateFormat(tag: string, parts: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const { language } = navigator;
  if (Intl.DateTimeFormat.supportedLocalesOf(tag).length > 0)
    return new Intl.DateTimeFormat(language.startsWith(tag) ? language : tag, parts);
  const { weekday, ...rest } = parts;
  return new Intl.DateTimeFormat('ja', { ...rest, ...((weekday ?? rest.day) && { month: 'numeric', day: 'numeric' }) });
}
