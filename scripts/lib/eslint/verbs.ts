/**
 * First words of function names. A new verb is a new word in this list; prefer one that is there. Words that are mostly
 * nouns in this code (`text`, `state`, `status`, `content`, `summary` …) stay out, so that they cannot pass for verbs.
 */
export const verbs: ReadonlySet<string> = new Set(
  `
  abort accept acquire adapt add adjust advance advise align allow annotate answer append apply archive armor arrange ask
  assemble assert assign associate assume attach audit authenticate authorize avoid await
  batch become begin bind blank block bootstrap build bundle
  cache calculate call cancel canonicalize capture catch change check choose claim classify clean clear climb clone close coerce
  collect combine commit compare compile complete compress compute conclude confirm connect consume convert copy corrupt count
  create cut
  decide declare decode decrypt deduplicate default defer define delay delete deploy dereference derive describe destroy detect
  determine diagnose diff digest disable discard dispatch display dispose download drain drip drop
  edit embed emit empty enable encode encrypt end ensure enter escape estimate evaluate examine exclude execute expand expect
  explain export extend extract
  fail feed fetch fill filter find finish fit fix flatten flip flush follow forget format forward
  gather generate get give group guard
  handle hash hide hold
  identify ignore import include indent index infer init initialize inject inline insert inspect install interrupt invoke
  issue iterate
  join keep kill
  label launch lay learn leave limit link lint list listen load locate lock log
  make map mark mask match measure memoize merge migrate mirror mock move
  name narrow negate neutralize normalize note notify number
  obey observe obtain omit open order outline overwrite
  pack pad pair parse pass patch pause perform persist pick place plan poll post prefer prefetch prefix prepare preserve presign
  prevent print probe process produce promote propose protect prove provide prune publish pull push put
  queue quote
  race raise rank read rebuild receive reconcile record recover redact reduce redirect refresh refuse register reissue reject
  release remember remove rename render renew repeat replace replan reply report request require reread rescue reserve reset
  resolve respond restart restore restrict resume rethrow retire retry return reuse revert review rewrite roll rollback rotate
  round run
  sanitize satisfy save scan schedule scope script seal search select send separate serialize serve set settle shape share
  shorten show sign signal simulate skip sleep sort spawn split spoil squeeze stamp start step stop store stream strip stub
  substitute succeed suggest sum summarize supersede suppress survive sweep swap sync
  tag take tell terminate test throttle throw tick time toggle touch trace track transform translate trim truncate trust try
  undo unescape unindent uninstall unlock unpack unquote unseal untar unwrap unzip update upgrade upload upsert use
  validate verify view visit
  wait wake walk warn watch withhold wrap write
  yield
  `
    .trim()
    .split(/\s+/),
)

/** First words of predicates. */
export const predicates: ReadonlySet<string> = new Set(
  'is are was has have had can could should must may needs does exists accepts allows asks contains covers fits includes lacks matches satisfies supports uses'.split(
    ' ',
  ),
)

/** First words that say what a function returns or when it is called: `toJson`, `withPart`, `withoutPart`, `onLine`. */
export const particles: ReadonlySet<string> = new Set(['to', 'with', 'without', 'on'])

/** Functions named like the command, the step or the entry point that they implement, and the tag of the demo's templates. */
export const commandNames: ReadonlySet<string> = new Set(
  'cli credentialPlugin drift history main markup matrix setup status'.split(' '),
)
