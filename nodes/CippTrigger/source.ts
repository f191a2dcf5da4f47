import type { TenantDirectory } from '../Cipp/transport/tenantDirectory';
import type { CippClient } from '../Cipp/transport/client';
import type { Patience } from '../Cipp/transport/patience';
import type { NotingQueries } from './eventItem';
import type { TriggerSettings } from './settings';

/** What one poll reads with, and for whom. */
export interface Source {
	settings: TriggerSettings;
	client: CippClient;
	patience: Patience;
	queries: NotingQueries;
	directory: TenantDirectory;
	/** What is watched: the address of CIPP, and the tenant if there is one. */
	scope: string;
}
