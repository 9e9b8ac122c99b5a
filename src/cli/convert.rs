//! `hexaglot convert`.

use std::io::{self, BufWriter};
use std::time::Instant;

use hexaglot::batch::{self, End, Folder, Lines, Outlet, Summary, Warnings};

use super::Exit;
use super::args::Convert;
use super::interrupt;
use super::plan::{Destination, Plan, Voice};
use super::progress::Progress;
use super::{report, say};

/// Converts what the arguments name. An error is one of usage.
pub(crate) fn run(args: Convert) -> Result<Exit, clap::Error> {
    let plan = Plan::new(args)?;
    if let Voice::Log(level) = plan.voice {
        tracing_subscriber::fmt().with_max_level(level).with_writer(io::stderr).init();
    }
    let outlet = match open(&plan) {
        Ok(outlet) => outlet,
        Err(error) => return Ok(Exit::unwritten(&name(&plan.destination), &error)),
    };
    let begun = Instant::now();
    let interrupt = interrupt::flag();
    let progress = Progress::new(&plan);
    let (summary, end) = std::thread::scope(|scope| {
        progress.estimate(scope, &plan.request);
        let result = batch::run(&plan.request, &plan.options, outlet, &progress, interrupt);
        progress.finish();
        result
    });
    let seconds = begun.elapsed().as_secs_f64();
    let exit = exit(&plan, &summary, &end);
    if plan.voice == Voice::Usual && !matches!(plan.destination, Destination::Standard(_)) {
        let table = report::Table { summary: &summary, seconds }.to_string();
        table.lines().for_each(|line| say(format_args!("{line}")));
    }
    if let Some(path) = &plan.report
        && let Err(error) = report::write(path, &summary, &end, seconds)
    {
        return Ok(Exit::unwritten(&path.display().to_string(), &error));
    }
    Ok(exit)
}

fn open(plan: &Plan) -> io::Result<Outlet> {
    match &plan.destination {
        Destination::Standard(compression) => {
            let out = BufWriter::with_capacity(1 << 16, io::stdout());
            Lines::to(out, *compression).map(Outlet::Lines)
        }
        Destination::Files(directory, redo) => Folder::open(directory, plan.options.layout, *redo).map(Outlet::Folder),
        Destination::Lines(directory, split, compression, redo) => {
            Lines::in_directory(directory, *split, *compression, *redo).map(Outlet::Lines)
        }
    }
}

fn exit(plan: &Plan, summary: &Summary, end: &End) -> Exit {
    match end {
        End::Output(error) => Exit::unwritten(&name(&plan.destination), error),
        End::Interrupted => {
            let what = match plan.destination {
                Destination::Files(..) | Destination::Lines(..) => "run the same command again to go on from there",
                Destination::Standard(_) => "the output is not complete; run the same command again",
            };
            say(format_args!("interrupted after {} documents; {what}", summary.documents));
            Exit::Interrupted
        }
        End::Complete | End::Failure => {
            let strict = plan.options.warnings == Warnings::Fail;
            if summary.failed > 0 || strict && summary.with_warnings > 0 { Exit::Failures } else { Exit::Done }
        }
    }
}

fn name(destination: &Destination) -> String {
    match destination {
        Destination::Standard(_) => "standard output".to_owned(),
        Destination::Files(directory, _) | Destination::Lines(directory, ..) => directory.display().to_string(),
    }
}
