import { DateTime } from 'luxon';

/** Times of day as luxon writes their format; the first is for a text without one. */
const TIMES = ['', 'H:mm', 'H:mm:ss', 'h:mm a', 'h:mm:ss a', 'H.mm'];
const BETWEEN = [' ', ', ', "'T'"];

const MONTH_FIRST = 'the month stands first';
const DAY_FIRST = 'the day stands first';

/** Formats of dates, with the case in which each is right; no case where nothing is open. */
const DATES: Array<[format: string, when?: string]> = [
	...['/', '-', '.'].flatMap((mark): Array<[string, string]> => [
		[`M${mark}d${mark}yyyy`, MONTH_FIRST],
		[`d${mark}M${mark}yyyy`, DAY_FIRST],
		[`M${mark}d${mark}yy`, MONTH_FIRST],
		[`d${mark}M${mark}yy`, DAY_FIRST],
	]),
	['yyyy/M/d'],
	['yyyy.M.d'],
	['yyyy-M-d'],
	['yyyyMMdd'],
	...['MMM', 'MMMM'].flatMap((month): Array<[string]> => [
		[`${month} d, yyyy`],
		[`${month} d yyyy`],
		[`d ${month} yyyy`],
		[`d-${month}-yyyy`],
	]),
];

/**
 * What to put into the field for a date in another notation than ISO 8601: an expression made from
 * the very text. Which number of 02/03/2026 is the month is not guessed: both ways are told.
 *
 * @param text a text that is no date and time in ISO 8601
 * @returns sentences for a message, or undefined when the notation is not known
 */
export function otherNotation(text: string): string | undefined {
	// Longer ones, and those with other characters, are no dates, and must not get into an expression.
	if (!/^[\w ,./:-]{6,40}$/.test(text)) return undefined;
	// luxon reads a year of four digits with the format of one of two as well.
	const isYearWhole = /\d{4}/.test(text);
	const ways = DATES.filter(([date]) => date.includes('yyyy') === isYearWhole).flatMap(
		([date, when]) => {
			const found = TIMES.flatMap((time) => formats(date, time)).find((format) =>
				reads(text, format),
			);
			return found === undefined ? [] : [{ expression: expressionFor(text, found), when }];
		},
	);
	const [first, second] = ways;
	if (!first) return undefined;
	const end = 'A field of the item, such as $json.date, can stand in place of the text.';
	if (!second) return `Read it with the expression ${first.expression}. ${end}`;
	const choices = ways.map(({ expression, when }) => `${expression} if ${when ?? 'it is that'}`);
	return `Read it with the expression ${choices.join(', or ')}. ${end}`;
}

function formats(date: string, time: string): string[] {
	return time === '' ? [date] : BETWEEN.map((between) => `${date}${between}${time}`);
}

function reads(text: string, format: string): boolean {
	return DateTime.fromFormat(text, format, { locale: 'en', zone: 'utc' }).isValid;
}

/** A date alone gets a time of day, which the field needs. */
function expressionFor(text: string, format: string): string {
	const time = /[Hh]/.test(format.replace("'T'", '')) ? '' : '.set({ hour: 17 })';
	const quoted = format.includes("'") ? `"${format}"` : `'${format}'`;
	return `{{ DateTime.fromFormat('${text}', ${quoted})${time} }}`;
}
