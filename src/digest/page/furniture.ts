/** Lines that the page shows around its papers, whatever the day. */
export function isFurniture(line: string): boolean {
  return furniture.some((pattern) => pattern.test(line));
}

/** Lines that stand only above the first paper. */
export function isMastheadLine(line: string): boolean {
  return mastheadOnly.some((pattern) => pattern.test(line));
}

/** `"SubscribeToolGym: an …"`: the button's label without a space before the first title. */
export const gluedSubscribe = /^Subscribe(?![dr]\b|rs\b|\s|$)(?=[\p{L}\d])/u;

const mastheadOnly = [
  /^new$/,
  /^Get trending papers in your email inbox/i,
  /^Subscribe(?:Submitted by)?$/,
  /^(?:Trending|Daily|Weekly|Monthly) Papers(?: - Hugging Face)?$/i,
  /^by ?AK(?: and the research community)?$/i,
  /^by$/,
  /^AK$/,
  /^and the research community$/,
  /^(?:Daily|Weekly|Monthly)$/,
];

const furniture = [
  ...mastheadOnly,
  /^[·•|[\]()*+_=\\]+$/,
  /^-{2,}$/,
  /^```\w*$/,
  /^(?:\]\[\d+\]|\]\(.*\))$/,
  /^(?:Hugging Face|Models|Datasets|Spaces|Buckets(?: new)?|Posts|Docs|Enterprise|Pricing|Log In|Sign Up|Solutions|Community|Collections|Languages|Organizations|Papers|Website|Tasks|HuggingChat|Blog|Learn|Discord|Forum|GitHub|TOS|Privacy|About|Careers|Jobs|Company|Previous|Next|Inference Endpoints|Storage Buckets|Team & Enterprise|Enterprise Support|Inference Providers|Hugging Face PRO)$/,
  /^(?:Upvote|Upvotes|Play|Video|Read more|Load more|Show more|View PDF|View arXiv page|Project page|arXiv Page|Paper page|Add to collection|Comment|Comments|Share|System theme|PDF|arXiv|HTML|Code|Demo|Abstract|Summary|Authors?|Title|Published|Date|Link|Links|Categories|Keywords|Topics):?$/i,
  /^Your browser does not support the (?:video|audio) tag\.?$/,
  /^#\d+ Paper of the (?:day|week|month)$/i,
  /^© ?\d* ?Hugging Face/i,
];
