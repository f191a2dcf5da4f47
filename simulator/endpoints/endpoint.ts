import type { Answer } from '../http/answer';
import type { ApiCall } from '../http/apiCall';
import type { Profile } from '../profiles';
import type { SimulatorState } from '../state';

/** An endpoint under /api. To add one, write a file like its neighbours and enter it in the list. */
export interface Endpoint {
	/** Name in the address, in the documented case; any case is accepted. */
	name: string;
	/** The right its function asks for, for example Identity.User.ReadWrite, or Public. */
	right: string;
	/** The right in a version where it was another one. */
	rightIn?: (profile: Profile) => string;
	/** Whether it is open to any tenant scope (AnyTenant); false when left out. */
	anyTenant?: boolean;
	/** Which versions have it; all when left out. */
	existsIn?: (profile: Profile) => boolean;
	/** Answers a call. An Error it throws becomes a 500 with the message as text. */
	handle: (call: ApiCall, state: SimulatorState) => Answer;
}
