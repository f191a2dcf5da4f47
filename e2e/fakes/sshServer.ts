import { generateKeyPairSync } from 'node:crypto';
import { createRequire } from 'node:module';
import type { AddressInfo } from 'node:net';

/** What the server answers to a command. */
export interface SshAnswer {
	code: number;
	stdout?: string;
	stderr?: string;
}

interface Channel {
	stderr: { write(text: string): void };
	write(text: string): void;
	exit(code: number): void;
	end(): void;
}

interface Emitter {
	on(event: string, listener: (...values: never[]) => void): Emitter;
}

interface Listening extends Emitter {
	listen(port: number, host: string, done: () => void): void;
	address(): AddressInfo;
	close(done: () => void): void;
}

/** The part of ssh2, which comes with n8n, that is used here. */
interface SshLibrary {
	Server: new (
		settings: { hostKeys: string[] },
		onClient: (client: Emitter & { end(): void }) => void,
	) => Listening;
}

const { Server } = createRequire(__filename)('ssh2') as SshLibrary;

/** A server that takes one user with a password, writes down every command, and runs none. */
export class SshServer {
	readonly commands: string[] = [];

	private constructor(
		private readonly server: Listening,
		/** The data of a credential of the type sshPassword. */
		readonly credential: { host: string; port: number; username: string; password: string },
	) {}

	/** @param answer what comes back for a command */
	static async start(answer: (command: string) => SshAnswer): Promise<SshServer> {
		const login = { username: 'cipp', password: 'only-for-tests' };
		const { privateKey } = generateKeyPairSync('rsa', {
			modulusLength: 2048,
			publicKeyEncoding: { type: 'pkcs1', format: 'pem' },
			privateKeyEncoding: { type: 'pkcs1', format: 'pem' },
		});
		const servers: SshServer[] = [];
		const server = new Server({ hostKeys: [privateKey] }, (client) => {
			client.on('error', () => undefined);
			client.on(
				'authentication',
				(attempt: { method: string; username: string; password?: string } & Answering) => {
					const { username, password } = login;
					const isRight = attempt.username === username && attempt.password === password;
					if (attempt.method === 'password' && isRight) attempt.accept();
					else attempt.reject(['password']);
				},
			);
			client.on('session', (accept: () => Emitter) => {
				accept().on('exec', (take: () => Channel, _reject: unknown, info: { command: string }) => {
					servers[0]?.commands.push(info.command);
					const { code, stdout = '', stderr = '' } = answer(info.command);
					const channel = take();
					channel.write(stdout);
					channel.stderr.write(stderr);
					channel.exit(code);
					channel.end();
				});
			});
		});
		await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
		const made = new SshServer(server, {
			host: '127.0.0.1',
			port: server.address().port,
			...login,
		});
		servers.push(made);
		return made;
	}

	async close(): Promise<void> {
		await new Promise<void>((resolve) => this.server.close(resolve));
	}
}

interface Answering {
	accept(): void;
	reject(methods: string[]): void;
}
