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
	const manners = Array.from({ length: 200 }, () => drawExecution('1', [], random).manner);

	expect([...new Set(manners)].sort()).toEqual([
		'does not wait, goes on',
		'does not wait, goes on, tried again',
		'does not wait, stops',
		'does not wait, stops, tried again',
		'waits, goes on',
		'waits, goes on, tried again',
		'waits, stops',
		'waits, stops, tried again',
	]);
});
