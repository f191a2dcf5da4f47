import { createServer } from 'node:net';

/**
 * Reads a port from the command line and makes sure that nobody listens on it.
 *
 * @param text as entered
 * @throws Error with a sentence for the user
 */
export async function freePort(text: string): Promise<number> {
	const port = Number(text);
	if (!Number.isInteger(port) || port < 1 || port > 65_535) {
		throw new Error(`“${text}” is not a port. Give a number from 1 to 65535, e.g. --port 5679.`);
	}
	const server = createServer();
	await new Promise<void>((resolve, reject) => {
		server.once('error', () =>
			reject(
				new Error(
					`Port ${port} cannot be used, probably because another n8n listens there. End that one, or choose another port: npm run dev -- --port ${port + 1}`,
				),
			),
		);
		server.listen(port, '127.0.0.1', resolve);
	});
	await new Promise((resolve) => server.close(resolve));
	return port;
}
