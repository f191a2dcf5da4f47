/** What is started before tests and closed after them. */
interface Closable {
	close(): Promise<void>;
}

/**
 * Starts something anew for each test of the file or the `describe` that calls this.
 *
 * @returns what was started for the running test; it has no members between the tests
 */
export function startedBeforeEach<T extends Closable>(start: () => Promise<T>): T {
	let running: T | undefined;
	beforeEach(async () => {
		running = await start();
	});
	afterEach(async () => await running?.close());
	return standIn(() => running);
}

/**
 * Starts something with a simulated CIPP once for the tests of the file or the `describe` that
 * calls this, and resets CIPP before each of them.
 *
 * @returns what was started; it has no members before the first test
 */
export function startedOnce<T extends Closable & { cipp: { reset(): void } }>(
	start: () => Promise<T>,
): T {
	let running: T | undefined;
	beforeAll(async () => {
		running = await start();
	});
	beforeEach(() => running?.cipp.reset());
	afterAll(async () => await running?.close());
	return standIn(() => running);
}

function standIn<T extends object>(running: () => T | undefined): T {
	return new Proxy({} as T, {
		get: (_target, member) => {
			const started = running();
			if (!started) throw new Error(`Nothing has been started yet that has “${String(member)}”`);
			return Reflect.get(started, member) as unknown;
		},
	});
}
