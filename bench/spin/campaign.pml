/*
 * The second opinion on model/explorer: the life of campaigns, written by hand from the change request and not from the rule
 * table. One state here is one state there (docs/explore-states.md says what a state is, and what is left out of it), so that
 * the numbers of distinct states have to be equal.
 *
 *   spin -DCAMPAIGNS=2 -DTARGETS=2 -DCYCLES=1 -a campaign.pml
 *   gcc -O2 -DSAFETY -DNOREDUCE -o pan pan.c && ./pan -m10000000
 *
 * There is one process, each event is one d_step, and what is computed on the way is hidden: no state lies between.
 */
#ifndef CAMPAIGNS
#define CAMPAIGNS 1
#endif
#ifndef TARGETS
#define TARGETS 1
#endif
#ifndef CYCLES
#define CYCLES 1
#endif

/* campaignStatus (table 9.6.76-2), and a campaign that is not there yet or not any more. */
#define ABSENT 0
#define PENDING 1
#define INITIATED 2
#define FINISHED 3
#define CANCELLING 4
#define CANCELLED 5
#define NOT_CANCELLABLE 6
#define GONE 7

/* How far a campaign is that was INITIATED (10.2.28.1): its criteria are met, then a time window is open. */
#define WAITING 0
#define TRIGGERED 1
#define STARTED 2

/* Individual and aggregated statuses (table 9.6.76-2). */
#define UNINITIALIZED 0
#define IN_PROCESS 1
#define SUCCESSFUL 2
#define FAILURE 3
#define NO_ENTRY 4

/* What has become of a target; the entry of each in individualSoftwareStatuses follows from it. */
#define AWAITING 0       /* nothing done, no entry */
#define MADE 1           /* [software] created and linked, entry UNINITIALIZED (step 5) */
#define WATCHED 2        /* subscribed to as well (step 5) */
#define OPERATING 3      /* its action is TRUE, nothing reported (step 6) */
#define IN_OPERATION 4   /* IN_PROCESS reported (step 7) */
#define GOING_ON 5       /* OPERATING, and let finish although cancelled (10.2.28.1) */
#define WELL_ON 6        /* IN_OPERATION, and let finish */
#define DONE 7           /* SUCCESSFUL reported */
#define FAILED 8         /* FAILURE reported */
#define DONE_ANYWAY 9    /* SUCCESSFUL reported although cancelled */
#define FAILED_ANYWAY 10 /* FAILURE reported although cancelled */
#define NOT_MADE 11      /* no [software], declined or not created: entry FAILURE (step 5 and its NOTE) */
#define LOST 12          /* a [software] that could not be watched or started, or is not watched any more: entry FAILURE */
#define UNBEGUN 13       /* cancelled before there was a [software]: no entry */
#define UNBEGUN_ENTERED 14 /* the same, and entered as FAILURE, which the text can be read to want */
#define CALLED_OFF 15    /* cancelled with a [software]: entry FAILURE (10.2.28.1) */
/* Of a campaign that is gone: a [software] was left on this node. */
#define LEFT 1

byte status[CAMPAIGNS];
byte progress[CAMPAIGNS];
byte aggregated[CAMPAIGNS];
byte cycle[CAMPAIGNS];
byte target[CAMPAIGNS * TARGETS];

#define T(c, i) target[(c) * TARGETS + (i)]

/* campaignEnabled is TRUE in these states and in no other. */
#define enabled(c) (status[c] == INITIATED || status[c] == FINISHED)

/* The nodes are the targets of all campaigns: any other one that is enabled is in conflict (10.2.28.2 step 2). */
#if CAMPAIGNS == 1
#define conflict(c) false
#elif CAMPAIGNS == 2
#define conflict(c) enabled(1 - (c))
#else
#define conflict(c) (enabled(((c) + 1) % 3) || enabled(((c) + 2) % 3))
#endif

hidden byte i;
hidden byte entry;
hidden byte count[5]; /* of entries, by status */
hidden byte to_come;     /* targets that may still get an entry */
hidden byte settled;  /* targets on which nothing more happens */
hidden byte finishing;
hidden byte anyway;   /* operations that ended although cancelled */
hidden byte anyway_done;
hidden byte otherwise; /* targets whose work ended in another way */

/* Looks at every target of a campaign. */
inline look(c) {
  count[0] = 0; count[1] = 0; count[2] = 0; count[3] = 0; count[4] = 0;
  to_come = 0;
  i = 0;
  do
  :: i < TARGETS ->
     if
     :: T(c, i) == AWAITING -> entry = NO_ENTRY; to_come++
     :: T(c, i) == UNBEGUN -> entry = NO_ENTRY
     :: T(c, i) == MADE || T(c, i) == WATCHED || T(c, i) == OPERATING || T(c, i) == GOING_ON -> entry = UNINITIALIZED
     :: T(c, i) == IN_OPERATION || T(c, i) == WELL_ON -> entry = IN_PROCESS
     :: T(c, i) == DONE || T(c, i) == DONE_ANYWAY -> entry = SUCCESSFUL
     :: else -> entry = FAILURE
     fi;
     count[entry]++;
     i++
  :: else -> break
  od;
  i = 0; entry = 0
}

/* Of the four definitions of aggregatedSoftwareStatus (table 9.6.76-2) exactly one holds of a list with members, or none. */
#define some_entry (count[NO_ENTRY] < TARGETS)
#define all_of(s) (count[s] + count[NO_ENTRY] == TARGETS)
#define is_in_process (count[IN_PROCESS] > 0)
#define is_failure (count[FAILURE] > 0 && count[UNINITIALIZED] == 0 && count[IN_PROCESS] == 0)
/* None holds, or one tells of an end before every target has its entry: UNINITIALIZED and IN_PROCESS may both be shown. */
#define undecided (some_entry && !all_of(UNINITIALIZED) && !is_in_process && (to_come > 0 || (!all_of(SUCCESSFUL) && !is_failure)))

/* "… and update the aggregatedSoftwareStatus" (10.2.28.1, step 7); with it an enabled campaign is FINISHED. */
inline keep_books(c) {
  look(c);
  if
  :: !some_entry -> skip
  :: undecided ->
     if
     :: aggregated[c] == UNINITIALIZED || aggregated[c] == IN_PROCESS -> skip
     :: else -> aggregated[c] = UNINITIALIZED
     fi
  :: else ->
     if
     :: all_of(UNINITIALIZED) -> aggregated[c] = UNINITIALIZED
     :: is_in_process -> aggregated[c] = IN_PROCESS
     :: all_of(SUCCESSFUL) -> aggregated[c] = SUCCESSFUL
     :: else -> aggregated[c] = FAILURE
     fi;
     if
     :: status[c] == INITIATED && (aggregated[c] == SUCCESSFUL || aggregated[c] == FAILURE) ->
        status[c] = FINISHED;
        progress[c] = WAITING
     :: else -> skip
     fi
  fi;
  count[0] = 0; count[1] = 0; count[2] = 0; count[3] = 0; count[4] = 0;
  to_come = 0
}

/* A new cycle: INITIATED, links and statuses NULL, UNINITIALIZED, nothing done on any target (10.2.28.1, step 3). */
inline start_anew(c) {
  status[c] = INITIATED;
  progress[c] = WAITING;
  aggregated[c] = UNINITIALIZED;
  cycle[c] = cycle[c] + 1;
  i = 0;
  do
  :: i < TARGETS -> T(c, i) = AWAITING; i++
  :: else -> break
  od;
  i = 0
}

/* What has not begun does not begin any more, and its entry, if it has one, becomes FAILURE (10.2.28.1). */
inline cancel(c) {
  status[c] = CANCELLING;
  i = 0;
  do
  :: i < TARGETS ->
     if
     :: T(c, i) == AWAITING -> T(c, i) = UNBEGUN
     :: T(c, i) == MADE || T(c, i) == WATCHED -> T(c, i) = CALLED_OFF
     :: else -> skip
     fi;
     i++
  :: else -> break
  od;
  i = 0;
  keep_books(c)
}

/* The campaign is no more; a [software] is left only where the campaign was deleted before they both expired. */
inline remove(c, leaves) {
  status[c] = GONE;
  progress[c] = WAITING;
  aggregated[c] = UNINITIALIZED;
  cycle[c] = 0;
  i = 0;
  do
  :: i < TARGETS ->
     T(c, i) = (leaves && T(c, i) != AWAITING && T(c, i) != NOT_MADE && T(c, i) != UNBEGUN && T(c, i) != UNBEGUN_ENTERED -> LEFT : 0);
     i++
  :: else -> break
  od;
  i = 0
}

/* The ends that a cancelled campaign may come to, by what became of its targets. */
inline survey(c) {
  settled = 0; finishing = 0; anyway = 0; anyway_done = 0; otherwise = 0;
  i = 0;
  do
  :: i < TARGETS ->
     if
     :: T(c, i) >= DONE -> settled++
     :: T(c, i) == GOING_ON || T(c, i) == WELL_ON -> finishing++
     :: else -> skip
     fi;
     if
     :: T(c, i) == DONE_ANYWAY -> anyway++; anyway_done++
     :: T(c, i) == FAILED_ANYWAY -> anyway++
     :: T(c, i) == DONE || T(c, i) == FAILED || T(c, i) == NOT_MADE || T(c, i) == LOST -> otherwise++
     :: else -> skip
     fi;
     i++
  :: else -> break
  od;
  i = 0
}

inline forget_survey() {
  settled = 0; finishing = 0; anyway = 0; anyway_done = 0; otherwise = 0
}

/* After an end nothing depends on how the campaign was triggered. */
inline conclude(c, to, condition) {
  survey(c);
  if
  :: condition -> status[c] = to; progress[c] = WAITING
  :: else -> skip
  fi;
  forget_survey()
}

#define all_settled (settled == TARGETS)

/* "CANCELLED" if it successfully cancels all the operations: none was performed. */
#define cancelled_all (all_settled && anyway == 0)
/* An operation that went on and failed may be counted as one that was not performed. */
#define cancelled_but_for_failures (all_settled && anyway > 0 && anyway_done == 0)
/* "STATUS_NOT_CANCELLABLE" if it is not able to: one was performed; */
#define not_cancelled (all_settled && anyway > 0)
/* or goes on, for who does not wait for its end; */
#define not_cancelled_yet (settled + finishing == TARGETS && finishing > 0)
/* or had ended before, or with the loss of its [software], for who counts these. */
#define ended_otherwise (all_settled && otherwise > 0)

/* One event on one target. */
#define ON_TARGET(c, n, condition, to) :: d_step { (condition) -> T(c, n) = to; keep_books(c) }

#define running(c) (status[c] == INITIATED && progress[c] == STARTED)
#define operating(c, n) (T(c, n) == OPERATING || T(c, n) == IN_OPERATION)
#define going_on(c, n) (T(c, n) == GOING_ON || T(c, n) == WELL_ON)
#define is_there(c) (status[c] != ABSENT && status[c] != GONE)

#define TARGET_EVENTS(c, n) \
  /* Step 5: create, or fail to, or decline; subscribe, or fail to. Step 6: start, or fail to. */ \
  ON_TARGET(c, n, running(c) && T(c, n) == AWAITING, MADE) \
  ON_TARGET(c, n, running(c) && T(c, n) == AWAITING, NOT_MADE) \
  ON_TARGET(c, n, running(c) && T(c, n) == MADE, WATCHED) \
  ON_TARGET(c, n, running(c) && T(c, n) == MADE, LOST) \
  ON_TARGET(c, n, running(c) && T(c, n) == WATCHED, OPERATING) \
  ON_TARGET(c, n, running(c) && T(c, n) == WATCHED, LOST) \
  /* Step 7 and 10.2.28.1: what devices report, by the figures of annex D.3. */ \
  ON_TARGET(c, n, is_there(c) && T(c, n) == OPERATING, IN_OPERATION) \
  ON_TARGET(c, n, is_there(c) && T(c, n) == GOING_ON, WELL_ON) \
  ON_TARGET(c, n, status[c] == INITIATED && operating(c, n), DONE) \
  ON_TARGET(c, n, status[c] == INITIATED && operating(c, n), FAILED) \
  ON_TARGET(c, n, (status[c] == CANCELLING && operating(c, n)) || (is_there(c) && going_on(c, n)), DONE_ANYWAY) \
  ON_TARGET(c, n, (status[c] == CANCELLING && operating(c, n)) || (is_there(c) && going_on(c, n)), FAILED_ANYWAY) \
  /* The subscription is deleted before the operation has completed. */ \
  ON_TARGET(c, n, is_there(c) && (T(c, n) == WATCHED || operating(c, n) || going_on(c, n)), LOST) \
  /* 10.2.28.1, local policy: let it finish (or try in vain to cancel it), or cancel it. */ \
  ON_TARGET(c, n, status[c] == CANCELLING && T(c, n) == OPERATING, GOING_ON) \
  ON_TARGET(c, n, status[c] == CANCELLING && T(c, n) == IN_OPERATION, WELL_ON) \
  ON_TARGET(c, n, status[c] == CANCELLING && operating(c, n), CALLED_OFF) \
  ON_TARGET(c, n, status[c] == CANCELLING && T(c, n) == UNBEGUN, UNBEGUN_ENTERED)

#define CAMPAIGN_EVENTS(c) \
  /* CREATE, enabled or not (10.2.28.3.1): refused while another campaign is enabled on its nodes. */ \
  :: d_step { status[c] == ABSENT && !conflict(c) -> start_anew(c) } \
  :: d_step { status[c] == ABSENT && !conflict(c) -> status[c] = PENDING } \
  /* UPDATE campaignEnabled TRUE (10.2.28.3.3): without softwareTargets in it a conflict need not be held against it. One that */ \
  /* repeats TRUE may start the campaign anew (10.2.28.1). */ \
  :: d_step { is_there(c) && status[c] != CANCELLING && cycle[c] < CYCLES -> start_anew(c) } \
  /* UPDATE campaignEnabled FALSE. */ \
  :: d_step { status[c] == FINISHED -> status[c] = PENDING } \
  :: d_step { status[c] == INITIATED -> cancel(c) } \
  /* DELETE (10.2.28.3.4), and expiration at any time. */ \
  :: d_step { is_there(c) && status[c] != INITIATED && status[c] != CANCELLING -> remove(c, true) } \
  :: d_step { is_there(c) -> remove(c, false) } \
  /* Step 3: criteria, then time windows. */ \
  :: d_step { status[c] == INITIATED && progress[c] == WAITING -> progress[c] = TRIGGERED } \
  :: d_step { status[c] == INITIATED && progress[c] == TRIGGERED -> progress[c] = STARTED } \
  /* Where the definitions do not decide, the Hosting CSE may show the other value. */ \
  :: d_step { is_there(c) && (aggregated[c] == UNINITIALIZED || aggregated[c] == IN_PROCESS) -> \
       look(c); \
       if \
       :: undecided -> aggregated[c] = 1 - aggregated[c] \
       :: else -> skip \
       fi; \
       count[0] = 0; count[1] = 0; count[2] = 0; count[3] = 0; count[4] = 0; \
       to_come = 0 } \
  /* The end of a cancelled campaign (10.2.28.1). */ \
  :: d_step { status[c] == CANCELLING -> conclude(c, CANCELLED, cancelled_all) } \
  :: d_step { status[c] == CANCELLING -> conclude(c, CANCELLED, cancelled_but_for_failures) } \
  :: d_step { status[c] == CANCELLING -> conclude(c, NOT_CANCELLABLE, not_cancelled) } \
  :: d_step { status[c] == CANCELLING -> conclude(c, NOT_CANCELLABLE, not_cancelled_yet) } \
  :: d_step { status[c] == CANCELLING -> conclude(c, NOT_CANCELLABLE, ended_otherwise) }

#if TARGETS == 1
#define EVENTS(c) CAMPAIGN_EVENTS(c) TARGET_EVENTS(c, 0)
#elif TARGETS == 2
#define EVENTS(c) CAMPAIGN_EVENTS(c) TARGET_EVENTS(c, 0) TARGET_EVENTS(c, 1)
#elif TARGETS == 3
#define EVENTS(c) CAMPAIGN_EVENTS(c) TARGET_EVENTS(c, 0) TARGET_EVENTS(c, 1) TARGET_EVENTS(c, 2)
#else
#define EVENTS(c) CAMPAIGN_EVENTS(c) TARGET_EVENTS(c, 0) TARGET_EVENTS(c, 1) TARGET_EVENTS(c, 2) TARGET_EVENTS(c, 3)
#endif

active proctype world() {
end:
  do
  EVENTS(0)
#if CAMPAIGNS > 1
  EVENTS(1)
#endif
#if CAMPAIGNS > 2
  EVENTS(2)
#endif
  od
}
