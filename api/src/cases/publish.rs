//! Models: checks a file together with what is published, and publishes it as the next version of its code.
//!
//! A version is stored as it was written and never changed, since cases stay with it. In development it also gets its
//! people, one per seat, so that there is somebody to act as.

use crate::error::Fault;
use crate::storage::{Publication, RegistrySnapshot, Session, StorageError};
use arendegang_domain::model::{Check, Model, ModelError};
use arendegang_domain::organisation::{
    BodyKey, Mandate, ModelCode, Person, PersonId, administrator, development_people, mandates,
};
use arendegang_domain::text::contains_personal_identity_number;
use jiff::Timestamp;
use std::collections::{HashMap, HashSet};
use std::sync::{Arc, LazyLock, Mutex, PoisonError};

/// How often a file is checked anew when models, people or mandates changed under it.
const ATTEMPTS: usize = 4;
/// The longest model file. The largest of those that come with the program is a quarter of it.
const FILE_BYTES: usize = 256 * 1024;
/// The longest name of a file.
const NAME_CHARACTERS: usize = 200;
/// The longest reason.
const REASON_CHARACTERS: usize = 2000;

/// A model file, and what the checker says of it.
#[derive(Clone, Debug)]
pub struct Checked {
    /// The model; none where the file is not well-formed.
    pub model: Option<Arc<Model>>,
    /// What refuses it and what is worth a look, with what was explored.
    pub check: Arc<Check>,
}

/// A file that somebody wants to publish.
#[derive(Clone, Debug, Default)]
pub struct Draft {
    /// The file as it is named.
    pub file_name: String,
    /// The file as it is written.
    pub text: String,
    /// Why it is published.
    pub reason: Option<String>,
    /// Who publishes it, where a person does.
    pub by: Option<PersonId>,
    /// The newest version that the person has seen; 0 where they saw none.
    pub expected: Option<u32>,
}

/// How it ended.
#[derive(Clone, Debug)]
pub enum Published {
    /// It is the newest version now.
    New(Publication),
    /// The same file was published before, and nothing has changed.
    Before(Arc<Publication>),
    /// It was not published, since errors were found.
    Unsound,
    /// It was not published, since another version is the newest by now: this one.
    Stale(u32),
    /// The name or the reason cannot be stored.
    Unfit(Unfit),
}

/// What is wrong with what stands beside the file.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Unfit {
    /// The name is empty, too long, or has control characters.
    FileName,
    /// The reason is too long, or has control characters.
    Reason,
    /// The reason holds a personal identity number.
    PersonInReason,
}

/// Checks and publishes models in one database.
#[derive(Clone, Copy, Debug)]
pub struct Publisher<'a> {
    /// The database.
    pub session: &'a Session,
    /// The instant of publication.
    pub now: Timestamp,
    /// In development a version gets its people: under this issuer of tokens.
    pub people_of: Option<&'a str>,
}

/// Checks a model file together with the newest versions of the other models.
///
/// # Errors
/// Only when the check itself breaks down.
pub async fn check(file_name: &str, text: &str, beside: &RegistrySnapshot) -> Result<Checked, Fault> {
    let models: Vec<Arc<Model>> = beside.registry.models().cloned().collect();
    let (file_name, text) = (file_name.to_owned(), text.to_owned());
    // It walks through the whole process, which is no work for the threads that requests wait for.
    tokio::task::spawn_blocking(move || check_beside(&file_name, &text, &models))
        .await
        .map_err(|cause| Fault::Internal(format!("a model file could not be checked: {cause}")))
}

/// Checks a model file together with other models; one of the same code is not among the others.
#[must_use]
pub fn check_beside(file_name: &str, text: &str, models: &[Arc<Model>]) -> Checked {
    let unread = |errors| Checked {
        model: None,
        check: Arc::new(Check {
            errors,
            ..Check::default()
        }),
    };
    let persons = persons_in(file_name, text);
    if !persons.is_empty() {
        return unread(persons);
    }
    if text.len() > FILE_BYTES {
        return unread(vec![ModelError {
            file: file_name.to_owned(),
            line: 1,
            what: format!("the file has {} bytes, more than {FILE_BYTES}", text.len()),
            remedy: "Shorten it.".to_owned(),
        }]);
    }
    match Model::parse(file_name, text) {
        Ok(model) => {
            let model = Arc::new(model);
            Checked {
                check: checked(&model, models),
                model: Some(model),
            }
        }
        Err(errors) => unread(errors.0),
    }
}

/// What the checker says of a version beside the newest versions of the other models.
///
/// # Errors
/// Only when the check itself breaks down.
pub async fn check_of(model: &Arc<Model>, beside: &RegistrySnapshot) -> Result<Arc<Check>, Fault> {
    let models: Vec<Arc<Model>> = beside.registry.models().cloned().collect();
    let model = Arc::clone(model);
    tokio::task::spawn_blocking(move || checked(&model, &models))
        .await
        .map_err(|cause| Fault::Internal(format!("a model could not be checked: {cause}")))
}

/// What the checker says of a model beside others. What was once checked is kept: a version does not change.
fn checked(model: &Model, models: &[Arc<Model>]) -> Arc<Check> {
    static CHECKED: LazyLock<Mutex<HashMap<String, Arc<Check>>>> = LazyLock::new(Mutex::default);
    let others: Vec<&Model> = models
        .iter()
        .map(AsRef::as_ref)
        .filter(|other| other.code != model.code)
        .collect();
    let digests = others.iter().map(|other| other.digest.as_str());
    let key: Vec<&str> = [model.file.as_str(), &model.digest]
        .into_iter()
        .chain(digests)
        .collect();
    let key = key.join(" ");
    if let Some(known) = CHECKED.lock().unwrap_or_else(PoisonError::into_inner).get(&key) {
        return Arc::clone(known);
    }
    let check = Arc::new(model.check(&others));
    let mut known = CHECKED.lock().unwrap_or_else(PoisonError::into_inner);
    // Drafts come and go; what is published is few.
    if known.len() >= 100 {
        known.clear();
    }
    known.insert(key, Arc::clone(&check));
    check
}

/// The lines that name a person by number: what is published is read by everybody, and stays.
fn persons_in(file_name: &str, text: &str) -> Vec<ModelError> {
    let lines = text.lines().enumerate();
    lines
        .filter(|(_, line)| contains_personal_identity_number(line))
        .map(|(index, _)| ModelError {
            file: file_name.to_owned(),
            line: index + 1,
            what: "the line holds a personal identity number".to_owned(),
            remedy: "Remove it: a model is about bodies and seats, is read by everybody, and is kept.".to_owned(),
        })
        .collect()
}

impl Publisher<'_> {
    /// Publishes a file as the next version of its code, unless something speaks against it.
    ///
    /// # Errors
    /// When the database fails.
    pub async fn publish(&self, draft: &Draft) -> Result<(Checked, Published), Fault> {
        let nothing = Checked {
            model: None,
            check: Arc::default(),
        };
        if let Some(unfit) = draft.unfit() {
            return Ok((nothing, Published::Unfit(unfit)));
        }
        for _ in 0..ATTEMPTS {
            let known = self.session.registry().await?;
            let checked = check(&draft.file_name, &draft.text, &known).await?;
            let Some(model) = checked.model.clone().filter(|_| checked.check.is_sound()) else {
                return Ok((checked, Published::Unsound));
            };
            if let Some(before) = known.published_as(&model.digest) {
                return Ok((checked, Published::Before(Arc::clone(before))));
            }
            let newest = known.newest(&model.code).map_or(0, |newest| newest.version);
            if draft.expected.is_some_and(|expected| expected != newest) {
                return Ok((checked, Published::Stale(newest)));
            }
            let publication = self.publication(&model, newest + 1, draft.reason.clone(), draft.by);
            if self.store(&known, &[(publication.clone(), model)]).await? {
                return Ok((checked, Published::New(publication)));
            }
        }
        Err(too_busy())
    }

    /// Publishes the models that the program brings: as the first version of a code that has none, and in development
    /// as the next version where the file is another. Hands out what is known then.
    ///
    /// # Errors
    /// When the database fails.
    pub async fn publish_bundled(&self, bundled: &[Arc<Model>]) -> Result<RegistrySnapshot, Fault> {
        for _ in 0..ATTEMPTS {
            let known = self.session.registry().await?;
            let mut new = Vec::new();
            for model in bundled {
                let newest = known.newest(&model.code).map_or(0, |newest| newest.version);
                // What was published once is not published again, also where something newer has taken its place.
                if known.published_as(&model.digest).is_some() {
                    continue;
                }
                if newest > 0 && self.people_of.is_none() {
                    let code = &model.code;
                    tracing::warn!(
                        model.code = %code,
                        model.version = newest,
                        "the program brings another file for {code} than version {newest}, which stays the newest; \
                         `arendegang model publish --bundled {code}` would publish it"
                    );
                    continue;
                }
                let publication = self.publication(model, newest + 1, None, None);
                new.push((publication, Arc::clone(model)));
            }
            if new.is_empty() {
                return Ok(known);
            }
            if self.store(&known, &new).await? {
                return Ok(self.session.registry().await?);
            }
        }
        Err(too_busy())
    }

    fn publication(&self, model: &Model, version: u32, reason: Option<String>, by: Option<PersonId>) -> Publication {
        Publication {
            code: model.code.clone(),
            version,
            digest: model.digest.clone(),
            file_name: model.file.clone(),
            published_at: self.now,
            published_by: by,
            reason,
        }
    }

    /// Stores versions, all or none. False where models, people or mandates have changed since they were read.
    async fn store(&self, known: &RegistrySnapshot, new: &[(Publication, Arc<Model>)]) -> Result<bool, StorageError> {
        let transaction = self.session.begin().await?;
        // Whoever counts first goes first; whoever waited for it finds another epoch.
        if !transaction.next_epoch(known.epoch).await? {
            return Ok(false);
        }
        for (publication, model) in new {
            transaction.publish(publication, &model.text).await?;
        }
        if let Some(issuer) = self.people_of {
            let models: Vec<&Arc<Model>> = new.iter().map(|(_, model)| model).collect();
            let (people, mut held) = people_for(known, &models);
            for mandate in &mut held {
                mandate.recorded_at = self.now;
            }
            transaction.add_people(issuer, &people, &held).await?;
        }
        transaction.commit().await?;
        for (publication, _) in new {
            let Publication { code, version, .. } = publication;
            tracing::info!(model.code = %code, model.version = version, "a model was published");
        }
        Ok(true)
    }
}

impl Draft {
    fn unfit(&self) -> Option<Unfit> {
        let has_controls = |text: &str| {
            let control = |letter: char| letter.is_control() && !matches!(letter, '\n' | '\r' | '\t');
            text.chars().any(control)
        };
        let name = &self.file_name;
        if name.trim().is_empty() || name.chars().count() > NAME_CHARACTERS || name.chars().any(char::is_control) {
            return Some(Unfit::FileName);
        }
        match &self.reason {
            Some(reason) if reason.chars().count() > REASON_CHARACTERS || has_controls(reason) => Some(Unfit::Reason),
            Some(reason) if contains_personal_identity_number(reason) => Some(Unfit::PersonInReason),
            _ => None,
        }
    }
}

/// The people for the seats of new versions that nobody has ever held, with what they hold. Who holds one stays.
fn people_for(known: &RegistrySnapshot, new: &[&Arc<Model>]) -> (Vec<Person>, Vec<Mandate>) {
    let codes: HashSet<&ModelCode> = new.iter().map(|model| &model.code).collect();
    let others = known.registry.models().filter(|model| !codes.contains(&model.code));
    let models: Vec<Model> = others
        .chain(new.iter().copied())
        .map(|model| Model::clone(model))
        .collect();
    let bodies: HashSet<BodyKey> = new
        .iter()
        .flat_map(|model| {
            let parties = model
                .principals
                .iter()
                .map(|principal| BodyKey::of_party(&principal.key));
            model.bodies.iter().map(|body| body.key.clone()).chain(parties)
        })
        .collect();
    let held: HashSet<_> = known
        .registry
        .held()
        .filter(|held| held.is_ordinary())
        .map(|held| (&held.body.key, &held.seat.key))
        .collect();
    let mut people = development_people(&models);
    let mut mandates = mandates(&models, &people);
    mandates.retain(|mandate| bodies.contains(&mandate.body) && !held.contains(&(&mandate.body, &mandate.seat)));
    let seated: HashSet<PersonId> = mandates.iter().map(|mandate| mandate.person).collect();
    people.retain(|person| seated.contains(&person.id()));
    people.push(administrator());
    (people.iter().map(|person| person.person()).collect(), mandates)
}

fn too_busy() -> Fault {
    Fault::Internal("models, people and mandates changed too often to publish".to_owned())
}
