/** Word classes of English that cues share. Folded: lower case, straight apostrophes (which may be left out when typed). */
export const classes = {
  we: 'i | we | our team | our system | support',
  cannot: "can't | cannot | can not | couldn't | (am | are | is | i'm | we're | we are | be) (unable | not able) to | unable to",
  pivot: 'but | however | though | although | yet',
};
