import { defineRule } from '../engine/pack';

/** Script and office wording. */
export default defineRule({
  id: 'robotic',
  silentIn: [],
  forms: [
    {
      find: [
        '<appreciate your continued (patience | support | cooperation | understanding | patronage | business | loyalty)>',
        '<(is | are | will be | shall be) [duly] (dispatched | communicated | conveyed | intimated | remitted | disbursed | expedited | furnished | rectified) [to | in | by] »>',
        '<(please | pls | kindly) (be (advised | informed | noted | reminded | guided) | note) that rest=(»)>',
        '<this is to (inform | advise | notify) you that rest=(»)>',
      ],
      reword: ['{rest}'],
    },
    {
      find: [
        '^ <(as per | per | according to | in line with) (our | the | company | standard) [company | standard | store | return | refund] (policy | policies | terms | procedure | guidelines | rules)> ,, rest=(»)',
      ],
      reword: [{ to: '{rest} because …', replaces: 'match' }],
    },
  ],
  find: [
    '<(patience | cooperation | co-operation | understanding) …4 (highly | greatly | much) (appreciated | requested)>',
    '<(as per [our | the | your | company | standard | system] | per …2 (record* | norms | system | guidelines | legislation | regulation*))>',
    '<(as per | per | in accordance with | according to | pursuant to | in line with | under) (our | the | company | standard | its | section | clause | airline | bank | store | existing) …3 (policy | legislation | regulation* | policies | terms | procedure* | guidelines | rules | norms | process | protocol | # | t&c | t&cs | agreement | records)>',
    '<(please | pls | kindly) be (advised | informed | noted | reminded | guided) [that] [»]>',
    '<(this is to | we wish to | wish to) (inform | advise | notify | acknowledge | draw | bring | remind | convey | apprise) (you | that | receipt | of | your) [that] »>',
    '<(sorry | regret | pleased | glad | happy | like | wish | want | have | allow (us | me) | permit us) to (inform | advise | notify | apprise | assure) you [that] »>',
    '<kindly …8 (verification | processing | perusal | reference | records)>',
    '<at (your earliest | the earliest) (convenience | opportunity)>',
    '<(do the needful | let us know the same | henceforth | duly *ed | request you to | pursuant to | at your (disposal | service) | (receipt of | acknowledge receipt) | (shall | will) revert | revert (back | to (you | us) | with | at | shortly | on | soon | asap) | (in | with) (reference | respect) to (your | the | this | above) | further to (your | our) | (your | the) outreach | in this (regard | matter) | cognizance | cognisance | greetings of the day | all future (correspondence | communication*) | the same (shall | will | has | is | can) | (necessary | appropriate | suitable | corrective | requisite | needful) [and …1] (action* | steps | measures | resolution | arrangements) | document your | (details | nature) of your (concern | compliment | complaint | query | grievance) | (below | above) [-] mentioned | on [a | high | top] priority [basis] | (you | customer* | passenger* | guest*) (are | is) [kindly | hereby] (requested | advised | reminded) (to | that) | assur* you (of | that) | under (due | active | further) (process | consideration | review | investigation) | in the order (received | in which))>',
    "<(it's | that's | this is) [just | simply | against | not in] [our | company | the] policy> !(to)",
    '~(i | we) <shall be (*ed | dealt | sent | given | made | taken)>',
    '<(be | been) (assisted | guided | informed | notified | processed | actioned | updated) accordingly>',
    '<…2 (safety | satisfaction | comfort | security | privacy | happiness | experience) is [always] our [top | first | highest | utmost | main] (priority | concern)>',
    '<kindly (remain | be | bear | wait | await | allow) (patient | patience | with | guided | informed)>',
    '^ <be (informed | advised | notified) that>',
    '<(claims | requests | complaints | enquiries | applications | cases | orders | refunds | emails | tickets | queries) are (dealt with | handled | processed | answered | reviewed | treated | actioned) (in | on | within | by | as | strictly | according) »>',
    '<(we | i) (acknowledge | are writing (to | with) | write (to | with)) [»]>',
    '<kindly (note | submit | proceed | ensure | refer | revert | acknowledge | adhere | comply | furnish | be | bear | await | quote | peruse)>',
    '<(your | a | the | ticket | case | this) …2 (# | request | ticket | complaint | case | enquiry | inquiry | query | email | e-mail | mail | application | feedback | message | concern* | comment* | issue | correspondence | letter | communication | submission | claim | grievance | report | reference | matter | response | reply | suggestion | appeal) (has been | have been | was | is being | will be) [duly | successfully | hereby | now] (received | logged | registered | recorded | noted | reviewed | forwarded | acknowledged | shared | generated | created | raised | opened | assigned | lodged | actioned | taken (into | under) | treated | addressed | closed) [and | with | by | to | under | for] [»]>',
    '<(has | have) come to (our | my) (attention | notice) [that]>',
    '<for [your | our | internal | quality | training | security | verification | record | legal | audit] [and | or | assurance] (training | quality | verification | reference | record | monitoring | audit | identification | documentation) purposes>',
    '<(in the process of (reviewing | processing | assessing | evaluating | considering) | (taken | take | given) [into] [due | careful | full] consideration | (we | i) trust (this | that | the | you) | upon (receipt | completion | verification | submission | approval | confirmation) [of »] | at this juncture | regards to your | in light of the | (commenc* | stipulat* | ascertain* | dictates | mandates) [that] | on your behalf and | (remain | are) [fully] committed to | utmost | as (outlined | stipulated | detailed) (in | above | below) | of this nature | under …1 advisement | place …1 (emphasis | importance) on | subject to (verification | approval | review | internal) | we thank you for your (patience | understanding | cooperation | continued | kind) | (any | your) inconvenience in this | (process* | review* | handling) of your (application | request | claim | submission | case) (will | is | has))>',
    '<(valued | esteemed | respected | cherished) (customer* | client* | user | users | guest* | member* | subscriber* | patron* | passenger* | patient | tenant | policyholder | partner)> !(service | support)',
    '<(hereby | herewith | thereof | hereinafter | forthwith | aforementioned | above-mentioned | undersigned)>',
    '<(the | your) (relevant | concerned | appropriate | said | respective | competent) (department | team | teams | authority)>',
    '<(your | every) …2 (is | are) [very | extremely | highly | our] (important (to | $) | valuable | valued | [top | utmost] priority)>',
    '<we value your [»]>',
    '<we (take | treat) …5 (very | extremely | so) seriously>',
    '<(rest assured | be assured) [»]>',
    '<we (strive | endeavour | endeavor | always aim | aim) !(please) (to | for) »>',
  ],
  except: [
    'please note [that] …4 (# | {weekday} | today | tomorrow | free | available | open | close)',
    'insurance policy',
    'aim to please',
  ],
  reword: [{ to: "here's what happens next: …", replaces: 'clause' }],
});
