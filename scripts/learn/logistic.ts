/** What is known of one case: its features, by number, how much of each it has, and the class it belongs to. */
export interface Example {
  readonly features: readonly number[];
  readonly values: readonly number[];
  readonly label: number;
}

/** A weight for each feature and class, in nats: those of a feature stand together, and one more for each class alone. */
export interface Learnt {
  readonly weights: Float64Array;
  readonly bias: Float64Array;
}

/** How many steps back the shape of the loss is remembered, steps at most, and the change that ends the search. */
const MEMORY = 8;
const MOST_STEPS = 400;
const SETTLED = 1e-7;

/**
 * Multinomial logistic regression: the weights under which the labels are the most likely, with half the sum of
 * their squares as the price of being large. The same examples always give the same weights.
 *
 * @param features how many there are
 * @param classes how many there are
 */
export function learn(examples: readonly Example[], features: number, classes: number): Learnt {
  const size = features * classes;
  const lossAt = (point: Float64Array, slope: Float64Array) =>
    lossOf(examples, point, slope, size, classes);
  const point = minimise(lossAt, new Float64Array(size + classes));
  return { weights: point.slice(0, size), bias: point.slice(size) };
}

/** The loss at a point, and its slope there, which is written to the second. */
function lossOf(
  examples: readonly Example[],
  point: Float64Array,
  slope: Float64Array,
  size: number,
  classes: number,
): number {
  slope.fill(0);
  let loss = 0;
  for (let at = 0; at < size; at++) {
    const weight = point[at] ?? 0;
    loss += (weight * weight) / 2;
    slope[at] = weight;
  }
  const scores = new Float64Array(classes);
  for (const { features, values, label } of examples) {
    for (let each = 0; each < classes; each++) scores[each] = point[size + each] ?? 0;
    addScores(scores, features, values, point);
    const most = Math.max(...scores);
    let sum = 0;
    for (const score of scores) sum += Math.exp(score - most);
    loss += Math.log(sum) + most - (scores[label] ?? 0);
    for (let each = 0; each < classes; each++) {
      const excess = Math.exp((scores[each] ?? 0) - most) / sum - (each === label ? 1 : 0);
      slope[size + each] = (slope[size + each] ?? 0) + excess;
      for (let place = 0; place < features.length; place++) {
        const at = (features[place] ?? 0) * classes + each;
        slope[at] = (slope[at] ?? 0) + excess * (values[place] ?? 0);
      }
    }
  }
  return loss;
}

/** Adds up what the features of a case speak for. */
export function addScores(
  scores: Float64Array,
  features: readonly number[],
  values: readonly number[],
  weights: Float64Array,
): void {
  for (let place = 0; place < features.length; place++) {
    const from = (features[place] ?? 0) * scores.length;
    const value = values[place] ?? 0;
    for (let each = 0; each < scores.length; each++)
      scores[each] = (scores[each] ?? 0) + value * (weights[from + each] ?? 0);
  }
}

type Loss = (point: Float64Array, slope: Float64Array) => number;

/** What one step showed of the shape of a loss. */
interface Step {
  readonly moved: Float64Array;
  readonly turned: Float64Array;
  readonly scale: number;
}

/** Finds the lowest place of a convex loss by the method of Broyden, Fletcher, Goldfarb and Shanno with little memory. */
function minimise(lossAt: Loss, start: Float64Array): Float64Array {
  let point = start;
  let slope: Float64Array = new Float64Array(start.length);
  let loss = lossAt(point, slope);
  const steps: Step[] = [];
  for (let count = 0; count < MOST_STEPS; count++) {
    const direction = downhill(slope, steps);
    const steepness = dot(direction, slope);
    let length = steps.length === 0 ? 1 / Math.sqrt(dot(slope, slope)) : 1;
    let next = moved(point, direction, length);
    const nextSlope = new Float64Array(start.length);
    let nextLoss = lossAt(next, nextSlope);
    while (nextLoss > loss + 1e-4 * length * steepness && length > 1e-12) {
      length /= 2;
      next = moved(point, direction, length);
      nextLoss = lossAt(next, nextSlope);
    }
    const step = moved(next, point, -1);
    const turned = moved(nextSlope, slope, -1);
    const curve = dot(step, turned);
    if (curve > 0) steps.push({ moved: step, turned, scale: 1 / curve });
    if (steps.length > MEMORY) steps.shift();
    const gained = loss - nextLoss;
    [point, slope, loss] = [next, nextSlope, nextLoss];
    if (gained < SETTLED * Math.abs(loss)) break;
  }
  return point;
}

function downhill(slope: Float64Array, steps: readonly Step[]): Float64Array {
  let direction: Float64Array = slope.map((each) => -each);
  const shares: number[] = [];
  for (const { moved: step, turned, scale } of steps.toReversed()) {
    const share = scale * dot(step, direction);
    shares.unshift(share);
    direction = moved(direction, turned, -share);
  }
  const last = steps.at(-1);
  if (last !== undefined) {
    const stretch = 1 / (last.scale * dot(last.turned, last.turned));
    direction = direction.map((each) => each * stretch);
  }
  for (const [place, { moved: step, turned, scale }] of steps.entries())
    direction = moved(direction, step, (shares[place] ?? 0) - scale * dot(turned, direction));
  return direction;
}

function moved(from: Float64Array, along: Float64Array, length: number): Float64Array {
  return from.map((each, at) => each + length * (along[at] ?? 0));
}

function dot(one: Float64Array, other: Float64Array): number {
  let sum = 0;
  for (let at = 0; at < one.length; at++) sum += (one[at] ?? 0) * (other[at] ?? 0);
  return sum;
}
