import { runInThisContext } from 'node:vm';

/**
 * Sets the time zone of this process, as `TZ` does for a server. Jest gives tests a copy of
 * `process.env`, whose members nobody looks at; the real one lies outside of Jest's sandbox.
 *
 * @param zone IANA name; undefined for what the process was started with
 */
export function setProcessTimeZone(zone: string | undefined): void {
	const { env } = runInThisContext('process') as NodeJS.Process;
	if (zone === undefined) delete env.TZ;
	else env.TZ = zone;
}
