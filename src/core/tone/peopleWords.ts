/** English words for those whom we serve, as a group. Source of a phrase over the readable form. */
export const EN_CUSTOMERS =
  '(?:customers|passengers|guests|users|people|travellers|members|parents|owners|tenants|patients|visitors|households|families|neighbou?rs|riders|diners|shoppers|students|buyers)';

/** English words for those who work for us, in the singular or plural. */
export const EN_STAFF =
  '(?:drivers?|couriers?|engineers?|technicians?|crews?|staff|teams?|colleagues?|agents?|managers?|waiters?|guards?|nurses?|porters?|instructors?|teachers?|tutors?|doctors?|chefs?|hosts?|receptionists?|reception|assistants?|advis[eo]rs?|conductors?|fitters?|installers?|cleaners?|housekeeping|stewards?|trainers?|packers?)';
