import { execFileSync } from 'node:child_process';
import { chownSync, mkdtempSync, realpathSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

import { freePorts } from '../process/freePorts';
import { GuardedProcess } from '../process/guardedProcess';
import { until } from '../process/until';
import { listens, type Service } from './redis';

/** The user and the database that it is made with. */
export const POSTGRES_USER = 'postgres';

/** A database that runs for one test. */
export interface Database extends Service {
	/**
	 * @param sql a query
	 * @returns the rows of its answer; a column must not hold a tab or a line break
	 */
	query(sql: string): string[][];
}

/**
 * Starts a PostgreSQL with an empty database in a temporary folder.
 *
 * @param initdb path of initdb; the other programs lie beside it
 * @param logs folder for its log
 */
export async function startPostgres(initdb: string, logs: string): Promise<Database> {
	const [port = 0] = await freePorts(1);
	// What stands on PATH may be a link to one program of several.
	const programs = dirname(realpathSync(initdb));
	const folder = mkdtempSync(join(tmpdir(), 'cipp-e2e-postgres-'));
	// PostgreSQL refuses to run as root.
	const owner = process.getuid?.() === 0 ? ownerOfPostgres() : undefined;
	if (owner) chownSync(folder, owner.uid, owner.gid);
	const data = join(folder, 'data');
	execFileSync(
		initdb,
		['--pgdata', data, '--username', POSTGRES_USER, '--auth', 'trust', '--no-sync'],
		{ ...owner, cwd: folder, stdio: 'ignore', env: { ...process.env, LC_ALL: 'C.UTF-8' } },
	);
	const server = new GuardedProcess({
		command: join(programs, 'postgres'),
		args: [
			...['-D', data, '-p', String(port), '-h', '127.0.0.1', '-k', folder],
			...['-c', 'fsync=off', '-c', 'max_connections=200'],
		],
		cwd: folder,
		log: join(logs, 'postgres.log'),
		...(owner && { runAs: owner }),
	});
	await until('PostgreSQL', async () => {
		if (server.code !== undefined) throw new Error(`PostgreSQL ended:\n${server.tail()}`);
		return await listens(port);
	});
	return {
		port,
		query: (sql) => {
			const connection = ['-h', '127.0.0.1', '-p', String(port), '-U', POSTGRES_USER];
			const format = ['--no-psqlrc', '--tuples-only', '--no-align', '--field-separator=\t'];
			const psql = join(programs, 'psql');
			const answer = execFileSync(psql, [...connection, ...format, '-c', sql], {
				encoding: 'utf8',
				timeout: 60_000,
			});
			return answer
				.split('\n')
				.filter(Boolean)
				.map((line) => line.split('\t'));
		},
		stop: async () => {
			// An immediate shutdown: the data are thrown away.
			server.signal('SIGQUIT');
			await server.stop();
			rmSync(folder, { recursive: true, force: true });
		},
	};
}

/** The system user that Debian's package makes; `nobody` where there is none. */
function ownerOfPostgres(): { uid: number; gid: number } {
	const idOf = (option: string) => {
		for (const name of ['postgres', 'nobody']) {
			try {
				return Number(execFileSync('id', [option, name], { stdio: ['ignore', 'pipe', 'ignore'] }));
			} catch {
				// There is no such user; the next one will do.
			}
		}
		throw new Error('There is no user to run PostgreSQL as.');
	};
	return { uid: idOf('-u'), gid: idOf('-g') };
}
