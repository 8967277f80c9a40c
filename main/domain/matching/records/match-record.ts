/**
 * What is known of somebody in one row of one source, for matching. Everything but `id` may be absent; texts are as they came
 * (matching folds them). A record with nothing but an id matches nobody.
 */
export type MatchRecord = {
  /** Names the record in the answer; different for each record of one list. */
  readonly id: string;
  /** The company's own id. Two different ones are two people. */
  readonly uniqueId?: string | undefined;
  /** The primary address first, aliases after it. */
  readonly emails: readonly string[];
  /** Somebody can hold several seats (one per contract), but no seat is held by two. */
  readonly seatId?: string | undefined;
  /** LinkedIn's key of a member. Two different ones are two people. */
  readonly memberKey?: string | undefined;
  readonly givenName?: string | undefined;
  readonly familyName?: string | undefined;
  readonly displayName?: string | undefined;
  readonly department?: string | undefined;
  readonly title?: string | undefined;
  /** City, suburb or office. */
  readonly location?: string | undefined;
  readonly postcode?: string | undefined;
};

/** What an admin says of the mailboxes of a domain: nobody else knows. */
export type MailboxRule = {
  /** Lower case, for example `example.com`. */
  readonly domain: string;
  /** `anna+sales@` is delivered to `anna@`. */
  readonly ignoresTags: boolean;
  /** `anna.berg@` is delivered to `annaberg@`. */
  readonly ignoresDots: boolean;
};

export const verdicts = ['same', 'different'] as const;

/** What a person decided of two records; wins over every rule. */
export type MatchDecision = {
  readonly one: string;
  readonly other: string;
  readonly verdict: (typeof verdicts)[number];
};

export type MatchSettings = {
  readonly mailboxRules: readonly MailboxRule[];
  readonly decisions: readonly MatchDecision[];
  /**
   * How many people the lists are about, for judging how common a name is. `undefined`: taken from the lists in coarse
   * steps (`populationOf`), so that a few records more or less change nothing.
   */
  readonly population: number | undefined;
  /** Probability from which a match by names and the like is made without asking, 0 to 1. */
  readonly certainFrom: number;
  /** Probability from which a match is offered for review, 0 to 1. */
  readonly reviewFrom: number;
  /** At most so many candidates for one record under review. */
  readonly candidates: number;
};
