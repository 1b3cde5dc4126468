/** Days and months that are still to be filled in are left blank or dotted. */
const day = String.raw`ngày\s[\d\s….]*tháng\s.{0,12}năm\s+\d{4}\s*$`;
const endsInDay = new RegExp(day, 'iu');
const placeAndDay = new RegExp(String.raw`^\p{Lu}[^;:\t]{1,40},\s*${day}`, 'u');

/** "Bến Tre, ngày 12 tháng 3 năm 2020", also behind other words of a letterhead. */
export function endsInDayOfIssue(text: string): boolean {
  return endsInDay.test(text);
}

/** Whether a text is the place and the day on which a document is issued, and nothing else. */
export function isPlaceAndDay(text: string): boolean {
  return placeAndDay.test(text);
}
