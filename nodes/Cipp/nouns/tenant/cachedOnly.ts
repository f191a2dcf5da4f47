import { CippFailure } from '../../transport/failure';
import type { TenantsParams } from './oneOrAll';

/**
 * Refuses an empty list of all tenants: CIPP gives those of its cached reports alone, and none when it
 * has cached nothing yet.
 *
 * @param what what is listed, e.g. `teams`
 * @throws CippFailure when all tenants are meant
 */
export async function refuseNothingCached(
	{ allTenants }: Pick<TenantsParams, 'allTenants'>,
	what: string,
): Promise<void> {
	if (!allTenants) return;
	await Promise.reject(
		new CippFailure(`CIPP has cached no ${what} of any tenant`, {
			outcome: 'refused',
			description: `Start the sync of the ${what} in CIPP, or wait for the nightly one.`,
		}),
	);
}
