# Reckons anew, with R and its package survival, what bench_survival wrote into a folder, and prints the greatest
# difference of each kind beside its limit: Rscript compare.R FOLDER. Exit status 1 where one is broken.
library(survival)

folder <- commandArgs(trailingOnly = TRUE)[1]
limit <- 1e-9
table_of <- function(name) read.csv(file.path(folder, name))
observations <- table_of("observations.csv")
curves <- table_of("curves.csv")
mixtures <- table_of("mixtures.csv")
rates <- table_of("rates.csv")

broken <- FALSE
tell <- function(what, compared, difference) {
  kept <- compared > 0 && difference <= limit
  cat(sprintf("%-52s %8d compared, greatest difference %.3g (at most %.0g): %s\n", what, compared, difference, limit,
              if (kept) "ok" else "BROKEN"))
  if (!kept) broken <<- TRUE
}

# One that will never be kept is still to be kept at all times: it is censored behind all others.
fit_of <- function(number) {
  seen <- observations[observations$curve == number, ]
  behind <- max(seen$time) + 1
  survfit(Surv(ifelse(seen$end == "never", behind, seen$time), seen$end == "kept") ~ 1, timefix = FALSE)
}
numbers <- unique(observations$curve)
fits <- lapply(numbers, fit_of)
names(fits) <- numbers
sizes <- table(observations$curve)
kept_by <- function(number, times) 1 - summary(fits[[as.character(number)]], times = times, extend = TRUE)$surv

difference <- 0
for (number in numbers) {
  mine <- curves[curves$curve == number, ]
  if (nrow(mine) > 0) difference <- max(difference, abs(kept_by(number, mine$time) - mine$kept_by))
}
tell("Kaplan-Meier, against survfit", nrow(curves), difference)

# From the widest group to the narrowest: (n * own + k * wider) / (n + k).
drawn <- function(own, wider, n, k) (n * own + k * wider) / (n + k)
difference <- 0
mixes <- unique(mixtures[, c("own", "department", "team", "weight")])
for (i in seq_len(nrow(mixes))) {
  mix <- mixes[i, ]
  mine <- mixtures[mixtures$own == mix$own & mixtures$department == mix$department & mixtures$team == mix$team, ]
  size <- function(number) as.numeric(sizes[as.character(number)])
  wide <- drawn(kept_by(mix$department, mine$time), kept_by(mix$team, mine$time), size(mix$department), mix$weight)
  all <- drawn(kept_by(mix$own, mine$time), wide, size(mix$own), mix$weight)
  difference <- max(difference, abs(all - mine$chance))
}
tell("the chance, drawn toward the wider groups", nrow(mixtures), difference)

difference <- 0
for (i in seq_len(nrow(rates))) {
  one <- rates[i, ]
  interval <- suppressWarnings(prop.test(one$kept, one$judged, correct = FALSE))$conf.int
  difference <- max(difference, abs(interval[1] - one$low), abs(interval[2] - one$high),
                    abs(one$kept / one$judged - one$rate))
}
tell("Wilson interval, against prop.test(correct = FALSE)", nrow(rates), difference)

quit(status = if (broken) 1 else 0)
