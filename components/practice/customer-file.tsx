/** What the shop knows of the customer: where they are, and the order it is all about. */
import type { Strings } from '@/locales/strings';
import type { Customer } from '@/utils/practice/customer';
import { Avatar } from './avatar';
import { longDay } from './dates';

const DAY = 86_400_000;

export interface CustomerFileProps {
  readonly strings: Strings['practice'];
  readonly locale: string;
  readonly now: number;
  readonly language: string;
  readonly customer: Customer;
}

export function CustomerFile({ strings, locale, now, language, customer }: CustomerFileProps) {
  const { order } = customer;
  return (
    <section class="file" aria-label={strings.customer} data-part="customer">
      <div class="person">
        <Avatar look={customer.look} size={64} />
        <div lang={language}>
          <h2>{customer.name}</h2>
          <p>{customer.place}</p>
        </div>
        <p class="since">{strings.since(String(customer.since))}</p>
      </div>
      <section class="order" aria-labelledby="order">
        <h3 id="order">
          {strings.order} <span class="number">{order.number}</span>
        </h3>
        <p class="order-state" lang={language}>
          {order.state}
        </p>
        <ul lang={language} aria-label={strings.items}>
          {order.items.map(({ name, price }) => (
            <li key={name}>
              <span>{name}</span>
              <span class="price">{price}</span>
            </li>
          ))}
        </ul>
        <p class="placed">{strings.placed(longDay(now - order.daysAgo * DAY, locale))}</p>
      </section>
    </section>
  );
}
