// A linear-chain conditional random field (Lafferty, McCallum and Pereira, ICML 2001), trained by AdaGrad (Duchi, Hazan and
// Singer, JMLR 2011) with dropout of whole templates, which keeps rare words from deciding alone.

/** A repeatable source of numbers from 0 to 1 (a linear congruential generator). */
export function randomNumbers(seed) {
  let state = seed >>> 0;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 4294967296;
  };
}

/**
 * @param sequences `{ length, features: Int32Array (templates a token), gold: Uint8Array, contexts: Uint8Array }`
 * @param shape `{ labels, templates, buckets, contexts, allowed(previous, label) }`; `previous === labels` is the start;
 *   `keptBuckets` (a Uint8Array) leaves all other buckets at 0
 * @param options `{ epochs, rate, dropout, seed, log }`
 * @returns `{ weights: Float32Array (labels a bucket), transitions: Float32Array }`
 */
export function trainCrf(sequences, shape, { epochs, rate, dropout, seed = 1, log = () => {} }) {
  const { labels: L, templates: K, buckets, contexts, allowed, keptBuckets = null } = shape;
  const weights = new Float32Array(buckets * L);
  const weightSquares = new Float32Array(buckets * L).fill(0.01);
  const transitions = new Float32Array(contexts * (L + 1) * L);
  const transitionSquares = new Float32Array(transitions.length).fill(0.01);
  const ok = Array.from({ length: (L + 1) * L }, (_, i) => allowed(Math.trunc(i / L), i % L));
  const longest = sequences.reduce((most, s) => Math.max(most, s.length), 0);
  const emit = new Float64Array(longest * L);
  const alpha = new Float64Array(longest * L);
  const beta = new Float64Array(longest * L);
  const norm = new Float64Array(longest);
  const step = new Float64Array((L + 1) * L * contexts);
  const gradient = new Float64Array(L);
  const keep = new Uint8Array(K);
  const random = randomNumbers(seed);
  const order = sequences.map((_, i) => i);

  for (let epoch = 0; epoch < epochs; epoch++) {
    for (let i = order.length - 1; i > 0; i--) {
      const j = Math.floor(random() * (i + 1));
      [order[i], order[j]] = [order[j], order[i]];
    }
    let loss = 0;
    let tokens = 0;
    for (const index of order) {
      const s = sequences[index];
      const n = s.length;
      for (let k = 0; k < K; k++) keep[k] = random() < dropout ? 0 : 1;
      expectations(s, n);
      for (let i = 0; i < n; i++) update(s, i);
      tokens += n;
    }
    log(`epoch ${epoch + 1}: ${(loss / tokens).toFixed(4)} nats a token`);

    /** Forward and backward probabilities, scaled at each token. */
    function expectations(s, n) {
      for (let i = 0; i < n; i++) {
        for (let l = 0; l < L; l++) emit[i * L + l] = 0;
        for (let k = 0; k < K; k++) {
          if (keep[k] === 0) continue;
          const b = s.features[i * K + k] * L;
          for (let l = 0; l < L; l++) emit[i * L + l] += weights[b + l];
        }
        let most = -Infinity;
        for (let l = 0; l < L; l++) {
          emit[i * L + l] /= 1 - dropout;
          most = Math.max(most, emit[i * L + l]);
        }
        for (let l = 0; l < L; l++) emit[i * L + l] = Math.exp(emit[i * L + l] - most);
      }
      for (let i = 0; i < step.length; i++) step[i] = ok[i % ((L + 1) * L)] ? Math.exp(transitions[i]) : 0;
      for (let i = 0; i < n; i++) {
        const c = s.contexts[i] * (L + 1) * L;
        let sum = 0;
        for (let l = 0; l < L; l++) {
          let a = i === 0 ? step[c + L * L + l] : 0;
          if (i > 0) for (let p = 0; p < L; p++) a += alpha[(i - 1) * L + p] * step[c + p * L + l];
          alpha[i * L + l] = a * emit[i * L + l];
          sum += alpha[i * L + l];
        }
        norm[i] = sum;
        for (let l = 0; l < L; l++) alpha[i * L + l] /= sum;
        const p = i === 0 ? L : s.gold[i - 1];
        loss += Math.log(sum) - Math.log(Math.max(1e-300, emit[i * L + s.gold[i]] * step[c + p * L + s.gold[i]]));
      }
      for (let l = 0; l < L; l++) beta[(n - 1) * L + l] = 1;
      for (let i = n - 2; i >= 0; i--) {
        const c = s.contexts[i + 1] * (L + 1) * L;
        for (let l = 0; l < L; l++) {
          let b = 0;
          for (let q = 0; q < L; q++) b += beta[(i + 1) * L + q] * emit[(i + 1) * L + q] * step[c + l * L + q];
          beta[i * L + l] = b / norm[i + 1];
        }
      }
    }

    function descend(values, squares, at, g) {
      squares[at] += g * g;
      values[at] -= (rate * g) / Math.sqrt(squares[at]);
    }

    /** One step down the gradient for the features and transitions of token `i`. */
    function update(s, i) {
      const c = s.contexts[i] * (L + 1) * L;
      const gold = s.gold[i];
      const before = i === 0 ? L : s.gold[i - 1];
      for (let p = i === 0 ? L : 0; p < (i === 0 ? L + 1 : L); p++) {
        for (let l = 0; l < L; l++) {
          if (!ok[p * L + l]) continue;
          const a = i === 0 ? 1 : alpha[(i - 1) * L + p];
          const g = (a * step[c + p * L + l] * emit[i * L + l] * beta[i * L + l]) / norm[i] - (p === before && l === gold ? 1 : 0);
          if (g > 1e-4 || g < -1e-4) descend(transitions, transitionSquares, c + p * L + l, g);
        }
      }
      let any = false;
      for (let l = 0; l < L; l++) {
        gradient[l] = alpha[i * L + l] * beta[i * L + l] - (l === gold ? 1 : 0);
        if (gradient[l] > 2e-3 || gradient[l] < -2e-3) any = true;
      }
      if (!any) return;
      for (let k = 0; k < K; k++) {
        if (keep[k] === 0) continue;
        const b = s.features[i * K + k] * L;
        if (keptBuckets !== null && keptBuckets[s.features[i * K + k]] === 0) continue;
        for (let l = 0; l < L; l++) descend(weights, weightSquares, b + l, gradient[l]);
      }
    }
  }
  return { weights, transitions };
}

/**
 * The buckets that matter most: the largest weight, times the square root of how often the bucket is seen, since a rare one
 * moves far without moving much.
 */
export function strongestBuckets(sequences, { weights }, { labels, buckets }, keep) {
  const counts = new Uint32Array(buckets);
  for (const { features } of sequences) for (const b of features) counts[b]++;
  const strength = new Float32Array(buckets);
  for (let b = 0; b < buckets; b++) {
    for (let l = 0; l < labels; l++) strength[b] = Math.max(strength[b], Math.abs(weights[b * labels + l]));
    strength[b] *= Math.sqrt(counts[b]);
  }
  const threshold = Float32Array.from(strength).sort().at(-keep);
  return Uint8Array.from(strength, (s) => (s > threshold ? 1 : 0));
}

/** What a trained model gives each token of a sequence, one number a label, for the library to decode. */
export function scoresOf({ weights }, { length, features }, { labels, templates }) {
  const scores = new Float64Array(length * labels);
  for (let i = 0; i < length; i++) {
    for (let k = 0; k < templates; k++) {
      const b = features[i * templates + k] * labels;
      for (let l = 0; l < labels; l++) scores[i * labels + l] += weights[b + l];
    }
  }
  return scores;
}
