#pragma once

#include "models/snapshot_table.h"
#include "services/early_warning.h"

#include <QLocale>
#include <QTimeZone>

namespace kept::models {

/// Open promises with the chance that each is kept.
class WarnedPromisesModel : public SnapshotTable<domain::PromiseRow> {
    Q_OBJECT

public:
    enum Column { Chance, What, Holder, Due, To, columns };

    WarnedPromisesModel(const QTimeZone& zone, const QLocale& locale, QObject* parent = nullptr);
    void setPromises(std::vector<domain::PromiseRow> promises, domain::Moment at);

    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

protected:
    [[nodiscard]] bool isSame(const domain::PromiseRow& one, const domain::PromiseRow& other) const override;
    [[nodiscard]] QString text(const domain::PromiseRow& row, int column) const override;

private:
    QTimeZone m_zone;
    QLocale m_locale;
    domain::Moment m_at;
};

/// What each person has to do on the coming working days, beside what is usual.
class LoadAheadModel : public SnapshotTable<services::PersonAhead> {
    Q_OBJECT

public:
    /// Columns of days follow the first one.
    static constexpr int person = 0;
    static constexpr int firstDay = 1;
    static constexpr int usual = firstDay + static_cast<int>(services::daysAhead);

    LoadAheadModel(const QLocale& locale, QObject* parent = nullptr);
    void setPeople(std::vector<services::PersonAhead> people, const services::CalendarAhead& ahead);

    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

protected:
    [[nodiscard]] bool isSame(const services::PersonAhead& one, const services::PersonAhead& other) const override;
    [[nodiscard]] QString text(const services::PersonAhead& row, int column) const override;

private:
    [[nodiscard]] QString sentence(const services::PersonAhead& row, std::size_t day) const;

    QLocale m_locale;
    services::CalendarAhead m_ahead{};
};

/// Who could take which promise, and why.
class HandOverModel : public SnapshotTable<services::HandOverProposal> {
    Q_OBJECT

public:
    enum Column { What, From, To, Due, Why, columns };

    HandOverModel(const QLocale& locale, QObject* parent = nullptr);

    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

protected:
    [[nodiscard]] bool isSame(const services::HandOverProposal& one,
                              const services::HandOverProposal& other) const override;
    [[nodiscard]] QString text(const services::HandOverProposal& row, int column) const override;

private:
    QLocale m_locale;
};

/// "2", "1.5" or "less than 1": what is usually done on a day.
[[nodiscard]] QString perDayText(double perDay, const QLocale& locale);

} // namespace kept::models
