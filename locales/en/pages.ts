/** Interface strings of the first-run page and the options. */
import type { Family } from '@/rules/behaviours';

/** What the families of behaviours are called, and what each is after. */
const families: { readonly [family in Family]: { readonly name: string; readonly about: string } } = {
  positive: { name: 'What can be done', about: 'Saying what is possible before what is not.' },
  assertiveness: { name: 'Firm and friendly', about: 'Neither orders nor excuses for being there.' },
  apology: { name: 'Sorry that counts', about: 'An apology that names what happened and stands alone.' },
  empathy: { name: 'Seeing the person', about: 'Showing that the trouble was understood.' },
  ownership: { name: 'Taking it on', about: 'Staying with it, with a next step and a time.' },
  clarity: { name: 'Easy to follow', about: 'Short sentences, plain words, every question answered.' },
  courtesy: { name: 'Hello and goodbye', about: 'Greeting, name, thanks and a way back to you.' },
  composure: { name: 'Keeping calm', about: 'The next customer is not the last one.' },
  safety: { name: 'Keeping data safe', about: 'No card numbers or passwords in a reply.' },
};

export const pages = {
  on: 'On',
  turnOn: 'Turn on',
  turnOnFor: (site: string) => `Turn on for ${site}`,
  turnOff: 'Turn off',
  turnOffFor: (site: string) => `Turn off for ${site}`,
  openPractice: 'Open the practice inbox',
  troubles: {
    refused:
      'This browser gives Tact no place for its numbers. It may be a private window, or an older Tact page still open: close the others and try again. Hints go on as before.',
    full: 'The disk is full, so new replies wait to be counted. Free some space, or export and delete your numbers below.',
    corrupt: 'Your numbers cannot be read any more. Deleting them lets Tact start counting again. Hints go on as before.',
  },

  welcome: {
    title: 'Welcome to Tact',
    lead: 'Tact reads along while you answer customers, and marks words that may land otherwise than you mean, with a kinder way to put them. When there is nothing to say, it says nothing.',
    privacy: 'Nothing leaves this machine. Tact contacts no server and keeps only counts, never a word that you or a customer wrote.',
    find: 'Find yours: type its name',
    where: 'Where do you answer customers?',
    whereWhy: 'Your browser asks before Tact may read a site. It looks at reply boxes and their conversation, and rests everywhere else.',
    elsewhere: 'Somewhere else, or on your own server? Open it, click Tact in the toolbar, and choose “Turn on for this site”.',
    refused: (site: string) => `Tact stays off for ${site}. You can turn it on here whenever you like.`,
    practice: 'Try it first',
    practiceWhy: 'In the practice inbox a dozen invented customers wait for an answer, and not all of them are in a good mood.',
    options: 'Settings',
  },

  options: {
    title: 'Tact settings',
    byPolicy: 'Set by your administrator',
    saved: 'Saved',
    notSaved: 'That could not be saved. The browser may be out of space.',

    amount: 'How much Tact says',
    strictness: {
      gentle: { name: 'Gentle', about: 'Only what is sure and weighs a lot.' },
      balanced: { name: 'Balanced', about: 'What a kind colleague would point out.' },
      thorough: { name: 'Thorough', about: 'Also what is only likely. Good for learning.' },
    },
    notes: 'Hints in internal notes',
    notesWhy: 'Notes are for colleagues, so Tact is silent there unless you want it.',
    promises: 'Remind me of every promise',
    promisesWhy:
      'When a reply promises something with a time, a reminder is kept once it is sent. Otherwise one click in the checklist does it.',
    pause: 'Pause for an hour',
    pausedUntil: (time: string) => `Paused until ${time}`,
    notPaused: 'Tact is awake',
    resume: 'Resume',

    look: 'What Tact looks for',
    lookWhy: 'Turn off what you do not want to hear of. It stays in no list and no count.',
    source: (from: string) => `Comes from: ${from}`,
    families,
    familyCount: (on: number, all: number) => `${on} of ${all} on`,

    address: 'Forms of address',
    addressWhy: 'Houses differ in how they speak to customers. Tact follows yours.',
    zhAddress: '你 in Chinese replies',
    zhAddressChoices: { auto: 'Hint in Simplified only', strict: 'Hint at it', allowed: 'Fine here' },
    zhQin: '亲 or 亲爱的 in Chinese replies',
    viBan: '“bạn” in Vietnamese replies',
    addressChoices: { flagged: 'Hint at it', allowed: 'Fine here' },

    sites: 'Sites',
    sitesWhy: 'Tact runs on these sites and on no other. Any other site: open it, click Tact in the toolbar, “Turn on for this site”.',
    noSites: 'Tact is not turned on anywhere yet.',
    knownSites: 'Helpdesks Tact knows',
    offHere: (count: number) => (count === 1 ? '1 hint is off here' : `${count} hints are off here`),
    showAgain: 'Show again',
    siteFixed: 'This site came with the installation and cannot be turned off here.',
    anySite: 'Every site',

    language: 'Language of these pages',
    languageWhy: 'Hints about a reply are always in the language of the reply.',
    followBrowser: 'As the browser',

    data: 'Your numbers',
    dataWhy: 'For each reply sent: ids, counts and times. They are on this machine only, and they are yours.',
    export: 'Export as a file',
    exported: (replies: string) => `Exported: ${replies} replies.`,
    delete: 'Delete all numbers',
    deleteSure: 'Delete all numbers? There is no way back.',
    deleteYes: 'Delete',
    deleteNo: 'Keep',
    deleted: 'All numbers are deleted.',
  },
};
