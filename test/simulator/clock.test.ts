import { VirtualClock } from '../../simulator/clock';

const START = Date.parse('2026-08-08T10:00:00Z');

test('runs work in order of its time and at its own time while it advances', async () => {
	const clock = new VirtualClock(false, START);
	const ran: [string, number][] = [];
	const note = (name: string) => () => ran.push([name, clock.now() - START]);
	clock.after(300, note('third'));
	clock.after(100, note('first'));
	clock.after(200, () => {
		note('second')();
		clock.after(50, note('added'));
	});
	clock.after(900, note('late'));
	await clock.advance(500);
	expect(ran).toEqual([
		['first', 100],
		['second', 200],
		['added', 250],
		['third', 300],
	]);
	expect(clock.now()).toBe(START + 500);
	await clock.set('2026-08-08T10:00:02Z');
	expect(ran.at(-1)).toEqual(['late', 900]);
	expect(clock.seconds()).toBe(START / 1000 + 2);
});

test('keeps the order of addition for work of the same moment', async () => {
	const clock = new VirtualClock(false, START);
	const ran: number[] = [];
	const due = [5, 3, 5, 1, 3, 5, 1, 2, 4, 5];
	due.forEach((delay, index) => clock.after(delay, () => ran.push(index)));
	await clock.advance(10);
	expect(ran).toEqual([3, 6, 7, 1, 4, 8, 0, 2, 5, 9]);
});

test('runs work by itself only in automatic mode and only while not frozen', async () => {
	const wait = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));
	const automatic = new VirtualClock(true, START);
	const manual = new VirtualClock(false, START);
	const ran: string[] = [];
	automatic.after(5, () => ran.push('automatic'));
	manual.after(5, () => ran.push('manual'));
	await wait(40);
	expect(ran).toEqual(['automatic']);
	automatic.freeze();
	const frozenAt = automatic.now();
	automatic.after(5, () => ran.push('frozen'));
	await wait(30);
	expect(ran).toEqual(['automatic']);
	expect(automatic.now()).toBe(frozenAt);
	automatic.resume();
	await wait(30);
	expect(ran).toEqual(['automatic', 'frozen']);
	automatic.stop();
	manual.stop();
});

test('does not mind faked timers of the code under test', async () => {
	jest.useFakeTimers();
	const clock = new VirtualClock(true, START);
	const ran = new Promise((resolve) => clock.after(5, () => resolve('ran')));
	await expect(ran).resolves.toBe('ran');
	jest.useRealTimers();
	clock.stop();
});
