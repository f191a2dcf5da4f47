import { differences } from './compare';
import type { Recording } from './recording';

/**
 * Puts what a version answered into the recordings. Where it answered as another version did, one
 * recording stands for both.
 *
 * @param recordings what is kept so far
 * @param answered what the version answered this time
 * @param version its name
 * @returns the recordings, each case's versions side by side
 */
export function merged(
	recordings: Recording[],
	answered: Recording[],
	version: string,
): Recording[] {
	const fresh = new Map(answered.map((recording) => [recording.case, recording]));
	const names = new Set([...recordings, ...answered].map((recording) => recording.case));
	return [...names].flatMap((name) => {
		const now = fresh.get(name);
		const kept = recordings.filter((recording) => recording.case === name);
		if (!now) return kept;
		const others = kept
			.map((recording) => ({
				...recording,
				cipp: recording.cipp.filter((other) => other !== version),
			}))
			.filter(({ cipp }) => cipp.length > 0);
		const same = others.find((other) => isSame(other, now));
		if (!same) return [...others, { ...now, cipp: [version] }];
		const cipp = [...same.cipp, version].sort((a, b) =>
			a.localeCompare(b, 'en', { numeric: true }),
		);
		return others.map((other) => (other === same ? { ...other, cipp } : other));
	});
}

function isSame(one: Recording, other: Recording): boolean {
	const whole = ({ exchanges, calls }: Recording) => ({
		status: 200,
		type: '',
		answer: { exchanges, calls: [...(calls ?? [])].sort() },
	});
	return differences(whole(one), whole(other)).length === 0;
}
