# Runs lines.R as its reader would, and writes its numbers with every digit after it.
found <- source("lines.R", print.eval = TRUE, encoding = "UTF-8")$value

told <- function(it, part = "") {
  for (name in names(it)) {
    cat(part, name, sprintf("%.17g", it[[name]]), sep = "\t", file = out)
    cat("\n", file = out)
  }
}

test <- function(it) {
  list(
    statistic = it$statistic[[1]], p = it$p.value, df = it$parameter[[1]],
    estimate = it$estimate[[1]], low = it$conf.int[1], high = it$conf.int[2]
  )
}

numbers <- function(it, part = "") {
  if (inherits(it, "by")) {
    for (name in names(it)) numbers(it[[name]], name)
  } else if (inherits(it, "htest")) {
    told(Filter(is.numeric, test(it)), part)
  } else if (inherits(it, "summary.aov")) {
    numbers(it[[1]], part)
  } else if ("F value" %in% names(it)) {
    told(list(statistic = it[["F value"]][1], p = it[["Pr(>F)"]][1]), part)
  } else if (inherits(it, "summary.glm")) {
    told(list(estimate = it$coefficients[2, 1], p = it$coefficients[2, 4]), part)
  } else if (inherits(it, "GKgamma")) {
    told(list(estimate = it$gamma, low = it$CI[1], high = it$CI[2]), part)
  } else if (inherits(it[[1]], "GKgamma")) {
    numbers(it[[1]], part)
    told(list(p = it[[2]]$p.value), part)
  } else if (is.data.frame(it)) {
    for (row in seq_len(nrow(it))) {
      pair <- paste(it$group1[row], it$group2[row], sep = "-")
      told(list(statistic = abs(it$statistic[row]), df = it$df[row], p = it$p.adj[row]), pair)
    }
  }
}

out <- file("numbers.tsv", "w", encoding = "UTF-8")
numbers(found)
close(out)
