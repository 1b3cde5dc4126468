/**
 * Where sun and moon stand, as far as the Vietnamese lunar calendar needs it, by the series of Jean
 * Meeus, "Astronomical Algorithms", 2nd edition: chapter 49 for new moons (here right to a minute),
 * chapter 25 for the sun (a hundredth of a degree, a quarter of an hour). Times are Julian days.
 */

/** Days between new moons on average. */
export const synodicMonth = 29.530588861;

/** New moons are counted from the one of 6 January 2000. */
const firstNewMoon = 2_451_550.09766;

const year2000 = 2_451_545;
const daysOfCentury = 36_525;

/** Coefficient in days, power of the eccentricity, multiples of the sun's and moon's anomaly and of F. */
const newMoonTerms: readonly (readonly [number, number, number, number, number])[] = [
  [-0.4072, 0, 0, 1, 0],
  [0.17241, 1, 1, 0, 0],
  [0.01608, 0, 0, 2, 0],
  [0.01039, 0, 0, 0, 2],
  [0.00739, 1, -1, 1, 0],
  [-0.00514, 1, 1, 1, 0],
  [0.00208, 2, 2, 0, 0],
  [-0.00111, 0, 0, 1, -2],
  [-0.00057, 0, 0, 1, 2],
  [0.00056, 1, 1, 2, 0],
  [-0.00042, 0, 0, 3, 0],
  [0.00042, 1, 1, 0, 2],
  [0.00038, 1, 1, 0, -2],
  [-0.00024, 1, -1, 2, 0],
  [-0.00007, 0, 2, 1, 0],
  [0.00004, 0, 0, 2, -2],
  [0.00004, 0, 3, 0, 0],
];

/** Julian day, in universal time, of the new moon `count` months after the one of January 2000. */
export function newMoon(count: number): number {
  const t = (count * synodicMonth) / daysOfCentury;
  const eccentricity = 1 - 0.002516 * t - 0.0000074 * t ** 2;
  const sun = 2.5534 + 29.1053567 * count - 0.0000014 * t ** 2;
  const moon = 201.5643 + 385.81693528 * count + 0.0107582 * t ** 2 + 0.00001238 * t ** 3;
  const node = 160.7108 + 390.67050284 * count - 0.0016118 * t ** 2 - 0.00000227 * t ** 3;
  const ascending = 124.7746 - 1.56375588 * count + 0.0020672 * t ** 2;
  const mean = firstNewMoon + synodicMonth * count + 0.00015437 * t ** 2;
  const corrections = newMoonTerms.reduce(
    (sum, [days, power, ofSun, ofMoon, ofNode]) =>
      sum + days * eccentricity ** power * sine(ofSun * sun + ofMoon * moon + ofNode * node),
    -0.00017 * sine(ascending),
  );
  return mean + corrections - clockDrift(t);
}

/** The sun's apparent longitude in degrees, 0 to 360; 270 at the winter solstice. */
export function sunLongitude(day: number): number {
  const t =
    (day - year2000) / daysOfCentury + clockDrift((day - year2000) / daysOfCentury) / daysOfCentury;
  const anomaly = 357.52911 + 35_999.05029 * t - 0.0001537 * t ** 2;
  const centre =
    (1.914602 - 0.004817 * t - 0.000014 * t ** 2) * sine(anomaly) +
    (0.019993 - 0.000101 * t) * sine(2 * anomaly) +
    0.000289 * sine(3 * anomaly);
  const nutation = -0.00569 - 0.00478 * sine(125.04 - 1934.136 * t);
  const longitude = 280.46646 + 36_000.76983 * t + 0.0003032 * t ** 2 + centre + nutation;
  return ((longitude % 360) + 360) % 360;
}

/** How far the clocks of astronomers are ahead of the earth, in days; a minute in 2000. */
function clockDrift(centuries: number): number {
  const years = centuries * 100;
  return (62.92 + 0.32217 * years + 0.005589 * years ** 2) / 86_400;
}

function sine(degrees: number): number {
  return Math.sin((degrees * Math.PI) / 180);
}
