/** A helpdesk as small as one can be and still be one: pick a conversation, write, send. Sent messages are kept as HTML and text for tests. */
import { conversations } from './conversations.js';

const at = (id) => document.getElementById(id);
const reply = at('reply');
const drafts = new Map();
let current = conversations.find(({ id }) => id === location.hash.slice(1)) ?? conversations[0];

/** What would have gone out, for tests: `window.sent`. */
window.sent = [];

const element = (tag, className, text = '') => Object.assign(document.createElement(tag), { className, textContent: text });
const initials = (name) =>
  name
    .split(' ')
    .map((part) => part[0])
    .join('');

function avatar(place, { customer, hue }) {
  place.textContent = initials(customer);
  place.style.setProperty('--hue', hue);
  return place;
}

function drawList() {
  at('open-count').textContent = `${conversations.length} open`;
  at('conversations').replaceChildren(
    ...conversations.map((conversation) => {
      const row = element('button', 'row');
      row.type = 'button';
      row.dataset.conversation = conversation.id;
      row.setAttribute('aria-current', String(conversation === current));
      row.append(
        avatar(element('span', 'avatar'), conversation),
        element('span', 'name', conversation.customer),
        element('span', 'time', conversation.time),
        element('span', 'preview', conversation.subject),
      );
      row.addEventListener('click', () => show(conversation));
      const item = document.createElement('li');
      item.append(row);
      return item;
    }),
  );
}

function message(text, from) {
  const row = element('li', `message ${from}`, text);
  row.dataset.from = from;
  return row;
}

function show(conversation) {
  drafts.set(current.id, reply.innerHTML);
  current = conversation;
  history.replaceState(null, '', `#${conversation.id}`);
  at('subject').textContent = conversation.subject;
  at('with').textContent = `${conversation.customer} · by e-mail`;
  at('customer').textContent = conversation.customer;
  avatar(at('avatar'), conversation);
  at('facts').replaceChildren(
    ...Object.entries(conversation.facts).flatMap(([name, value]) => [element('dt', '', name), element('dd', '', value)]),
  );
  at('thread').replaceChildren(
    ...conversation.messages.map((text) => message(text, 'customer')),
    ...window.sent.filter(({ to }) => to === conversation.id).map(({ text }) => message(text, 'agent')),
  );
  reply.innerHTML = drafts.get(conversation.id) ?? '';
  drawList();
}

function send() {
  const text = reply.innerText.trim();
  if (text === '') return;
  window.sent.push({ to: current.id, text, html: reply.innerHTML });
  at('thread').append(message(text, 'agent'));
  at('thread').lastElementChild.scrollIntoView({ block: 'end' });
  reply.replaceChildren();
  reply.focus();
}

at('composer').addEventListener('submit', (event) => {
  event.preventDefault();
  send();
});
reply.addEventListener('keydown', (event) => {
  if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) {
    event.preventDefault();
    send();
  }
});
show(current);
