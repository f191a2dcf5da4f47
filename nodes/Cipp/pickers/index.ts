import { searchTenants } from './searchTenants';
import { searchUsers } from './searchUsers';

/** The searches behind the lists of the node's fields. */
export const listSearch = { searchTenants, searchUsers };
