/**
 * From which score on a name that is only alike is taken for an organization. Chosen on the tuning part of the labelled
 * sample (303 of 460 pairs, drawn to be hard: two in three lie where names are alike but not equal) as the lowest step
 * at which one in fifty or fewer of all that is found is wrong, since a wrong organization is worse than none:
 *
 *     threshold   precision   recall
 *     0.80        0.909       0.917
 *     0.84        0.943       0.830
 *     0.86        0.960       0.780
 *     0.87        0.976       0.752
 *     0.88        0.982       0.739
 *     0.90        0.993       0.679
 *
 * On the part that was held out it gives a precision of 0.946 and a recall of 0.791 (see `reportMatching`). Recall is of
 * what matching had proposed as a candidate when the sample was drawn: names that resemble nothing are not in it.
 */
export const threshold = 0.88

/** By how much the best has to lead the second: two that are as much alike are a question for a curator. */
export const leastLead = 0.02
