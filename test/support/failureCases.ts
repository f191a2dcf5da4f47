import type { ConnectionFault } from '../../simulator';
import type { CippTest, TestRun } from './cipp';
import { LEAVERS, SEND_ONLY } from './cipp';
import type { CippRunResult } from '../../workbench/runCipp';

/** The leaver in the middle, whose request fails in the tests of failures. */
export const UNLUCKY = 'john.smith@fabrikam.com';

/** The other two. */
export const LUCKY = ['jane.doe@contoso.com', 'mike@northwind.example'];

/** What CIPP or the network does, and what a user must be told of it. */
export interface FailureCase {
	name: string;
	/** Strikes the offboarding of the leaver in the middle. */
	fault: ConnectionFault;
	/** What happened, in CIPP's words where it has any. */
	message: RegExp;
	/** What to do. */
	advice: RegExp;
	httpCode: string;
	/** `unknown`: the request may have been accepted. */
	outcome: 'refused' | 'unknown';
	/** The sentences of CIPP that the error item hands on. */
	results?: string[];
	/** Timeout of the requests; long when left out. */
	timeoutMs?: number;
}

/** Runs three leavers of whom the middle one meets the fault. */
export async function runWithFault(
	t: CippTest,
	{ fault, timeoutMs = 20_000 }: Pick<FailureCase, 'fault' | 'timeoutMs'>,
	run: TestRun = {},
): Promise<CippRunResult> {
	t.cipp.fault({ endpoint: 'ExecOffboardUser', user: UNLUCKY, ...fault });
	return await t.run({
		items: LEAVERS,
		...run,
		parameters: { ...SEND_ONLY, requestOptions: { timeout: timeoutMs }, ...run.parameters },
	});
}
