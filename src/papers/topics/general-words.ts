/** Words that papers of every subject use; no subject begins or ends with one. */
const general = new Set(
  `a about across achieve adaptive advance after against all all-in-one also among an analysis analyzing and any application approach are art as at available based baseline be been best better between
  beyond both bridging build building but by can capability case challenge code comprehensive data dataset deep demonstrate do does effective efficient emerging empirical enabling end enhanced enhancing every evaluating experiment existing
  exploring extensive fast feature finding first fine for framework from full general generic guide guided has have high how human improve improved improving in information input insight into is it its joint key large learn learned learning level leveraging limited look low
  make making many method mind mitigating model more most much multi need network neural new no not novel of off on one open optimal or our out output over overview paper performance perspective plug practical problem process propose prompt quality real
  recent report research result revisiting robust scalable scale scaling self shot show simple single small solution stable state step strong study such survey system system-level target task technical technique than that the their them there these they this through time to too toward towards trade training under
  understanding unified unifying universal unlocking use user using via we well what when where which while who why will with within without work world you your zero free aware driven centric specific level aligned grounded conditioned fully directly rethinking all-purpose truth higher order short paradigm shift variable billion only fail test set natural text ability trial artificial intelligence consistent plausible intensive temporally physically temporal spatial forward regressive domain view modeling auto cross hierarchical proactive generalist native urban hybrid arbitrary anything autoregressive evolution generative pre post inter intra non super real-time conditional interactive dynamic token latent distillation accelerating aligning boosting advancing`.split(
    /\s+/,
  ),
);

export function isGeneral(form: string): boolean {
  return general.has(form);
}
