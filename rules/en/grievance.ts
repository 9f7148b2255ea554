/**
 * A complaint told without one word of feeling: statements, no request and no thanks, with several marks of something that went
 * wrong (a negation, the company named as the doer, hours and days, the teller's own things, a turn such as "but" or "still").
 */
const ASKS =
  /^\W*(?:(?:so|and|hi|hello|hey|ok|but|btw|also)[\s,]+){0,3}(?:who|what|whats|when|where|wheres|why|how|hows|which|can|could|do|does|did|is|are|will|would|should|may|am|any|kindly|pl|pls|please)\b/i;
const WISHES =
  /\b(?:please|pls|pl|kindly|could you|can you|can i|could i|may i|would like|want to|i'd like|need to|looking for|wondering|thanks|thank you|thx|just (?:checking|wanted|confirming|realised|realized|noticed|found out)|hello|hi there|good (?:morning|afternoon|evening)|lol|haha|(?:don't|dont|do not) understand|confused|new to this|any (?:way|idea|update|timeframe|chance)s?|help(?:ed)? me)\b/i;
/** Prices and rules in dispute, the teller's own slip, bad news that is nobody's doing. */
const DISPUTE =
  /\b(?:new customers|competitors?|cheaper|expensive|price (?:is|of|went)|prices|(?:why|y|how come) do (?:you|u|they|it) (?:not )?(?:charge|require|ask|need|have)|so (?:why|y) do|required to|pay half|discount|passed away|died|scam(?:mer)? (?:call|text|email)|is this you|my (?:own )?(?:fault|mistake|bad)|i (?:forgot|accidentally|dropped|changed my mind)|sorry (?:to|for))\b/i;
const MARKS: readonly RegExp[] = [
  /\b(?:not|never|no|nobody|nothing|none|nowhere|without|isnt|dont|cant|wont|didnt|hasnt|havent|wasnt|doesnt)\b|n['’]t\b/i,
  /\b(?:you|your|ur|u|y'?all|yous)\b/i,
  /\b(?:\d+|two|three|four|five|six|seven|ten|whole|all|every|entire|half)\s?(?:hours?|hrs?|mins?|minutes|days?|weeks?|months?|years?|times|nights?|calls?|emails?|people)\b/i,
  /\b(?:my|our)\s/i,
  /\b(?:but|and now|yet|still|again|instead|even though|supposed|because of|so (?:i|we)|only to)\b/i,
  /\b(?:was|were|had|got|said|told|came|went|left|took|made|gave|paid|sent|\w{3,}ed)\b/i,
];

/**
 * @param message the customer's, as typed
 * @param isUpset other words of the message showed it already: one mark is then enough
 */
export function isGrievance(message: string, isUpset: boolean): boolean {
  const statements = (message.slice(0, 2000).match(/[^.!?\n]+[.!?\n]*/g) ?? [])
    .filter((sentence) => !sentence.includes('?') && !ASKS.test(sentence))
    .join(' ');
  if (
    statements.split(/\s+/).length < 4 ||
    WISHES.test(statements) ||
    /\b(?:please|pls|pl|kindly)\b/i.test(message) ||
    DISPUTE.test(message)
  )
    return false;
  return MARKS.filter((mark) => mark.test(statements)).length >= (isUpset ? 1 : 2);
}
