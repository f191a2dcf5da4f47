import { drawExecution } from '../../benchmark/soak/execution';
import { drawFate, FATES } from '../../benchmark/soak/fates';
import { seededRandom } from '../../simulator/random';

const fates = (seed: number, count: number) => {
	const random = seededRandom(seed);
	return Array.from({ length: count }, () => drawFate(random).name);
};

it('draws the same fates from the same seed, and others from another', () => {
	expect(fates(7, 50)).toEqual(fates(7, 50));
	expect(fates(7, 50)).not.toEqual(fates(8, 50));
});

it('draws every fate, the heavier ones more often', () => {
	const drawn = fates(1, 5000);
	const times = (name: string) => drawn.filter((other) => other === name).length;

	expect(FATES.filter(({ name }) => times(name) === 0)).toEqual([]);
	expect(times('nothing')).toBeGreaterThan(times('503'));
	expect(times('503')).toBeGreaterThan(times('half an answer'));
});

it('sets executions up in every manner', () => {
	const random = seededRandom(3);
	const manners = Array.from({ length: 400 }, () => drawExecution('1', [], random).manner);

	const wanted = ['waits', 'does not wait'].flatMap((wait) =>
		['goes on', 'stops'].flatMap((onError) =>
			['', ', tried again'].flatMap((retry) =>
				['', ', 3 users per request', ', 30 users per request'].map(
					(sharing) => `${wait}, ${onError}${retry}${sharing}`,
				),
			),
		),
	);
	expect([...new Set(manners)].sort()).toEqual(wanted.sort());
});
