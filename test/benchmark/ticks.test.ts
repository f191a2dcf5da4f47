import type { WireCall } from '../../benchmark/cipp/messages';
import { ticksOf } from '../../benchmark/waiting/ticks';

const call = (at: number, over: Partial<WireCall> = {}): WireCall => ({
	endpoint: 'ListScheduledItems',
	method: 'GET',
	at,
	serverMs: 10,
	bytesIn: 100,
	bytesOut: 900,
	...over,
});

const order = (at: number) => call(at, { endpoint: 'ExecOffboardUser', method: 'POST' });

it('counts requests that follow each other at once as one look', () => {
	const calls = [order(0), call(100), call(115), call(1200), call(1210), call(1220), call(2500)];

	expect(ticksOf(calls, 500)).toEqual([
		{ requests: 2, bytes: 2000 },
		{ requests: 3, bytes: 3000 },
		{ requests: 1, bytes: 1000 },
	]);
});

it('counts the pause from the end of an answer that took long', () => {
	const calls = [order(0), call(100, { serverMs: 800 }), call(1300), call(1900)];

	expect(ticksOf(calls, 500).map(({ requests }) => requests)).toEqual([2, 1]);
});

it('leaves out what was looked up before the last order', () => {
	const calls = [call(0), order(10), order(700), call(800), call(2000)];

	expect(ticksOf(calls, 500)).toHaveLength(2);
});

it('takes calls in any order', () => {
	const calls = [call(2000), call(100), order(0), call(1000)];

	expect(ticksOf(calls, 500)).toHaveLength(3);
	expect(ticksOf([], 500)).toEqual([]);
});
